// Large figures with one plain sentence each.
import type { Finding } from '../model/outcome.ts';

export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <div class="findings">
      {findings.map(({ title, figure, lines }) => (
        <div key={title} class="finding">
          <h3>{title}</h3>
          <strong>{figure}</strong>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ))}
    </div>
  );
}
