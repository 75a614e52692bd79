// Marionette, the protocol by which Firefox itself is driven from outside: texts of JSON with their length before them, over a socket.
import { type Socket, connect } from 'node:net';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export interface Marionette {
  /** Sends a command and gives its answer; throws with Firefox's own words when it is refused. */
  readonly send: (name: string, parameters?: object) => Promise<unknown>;
  readonly close: () => void;
}

const COLON = 0x3a;

/** Takes whole texts off a stream of bytes. */
function* textsOf(bytes: { rest: Buffer }): Generator<string> {
  for (;;) {
    const colon = bytes.rest.indexOf(COLON);
    const end = colon + 1 + Number(bytes.rest.toString('latin1', 0, Math.max(colon, 0)));
    if (colon === -1 || bytes.rest.length < end) return;
    yield bytes.rest.toString('utf8', colon + 1, end);
    bytes.rest = bytes.rest.subarray(end);
  }
}

/** Joins a Firefox that listens on this port of this machine. */
export async function joinMarionette(port: number): Promise<Marionette> {
  const waiting = new Map<number, Waiting>();
  const bytes = { rest: Buffer.alloc(0) };
  const socket = await new Promise<Socket>((resolve, reject) => {
    const made = connect(port, '127.0.0.1', () => resolve(made)).once('error', reject);
  });
  socket.on('data', (more) => {
    bytes.rest = Buffer.concat([bytes.rest, more]);
    for (const text of textsOf(bytes)) {
      // Answers are [1, number, error, value]; Firefox's greeting is an object.
      const [, number, error, value] = [JSON.parse(text)].flat();
      const one = waiting.get(number);
      waiting.delete(number);
      if (error) one?.reject(new Error(`${error.error}: ${error.message}`));
      else one?.resolve(value);
    }
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has ended'));
  });
  let last = 0;
  return {
    send(name, parameters = {}) {
      const number = ++last;
      const text = JSON.stringify([0, number, name, parameters]);
      return new Promise((resolve, reject) => {
        waiting.set(number, { resolve, reject });
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      });
    },
    close: () => socket.destroy(),
  };
}
