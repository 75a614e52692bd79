// A QR code (ISO/IEC 18004) as one SVG path, black on white whatever the colours of the page.
import { encode } from 'uqr';
import { text } from '../text/index.ts';

/** Bytes that a code of the largest version holds at the lowest correction; fewer are easier to read by a camera. */
const MOST_BYTES = 2000;

export function QrPicture({ words }: { readonly words: string }) {
  if (words === '') return null;
  if (words.length > MOST_BYTES) return <p class="hint">{text.share.qrTooLong}</p>;
  const { data, size } = encode(words, { ecc: 'L', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={text.share.qrLabel}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
