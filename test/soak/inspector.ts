import { execFileSync } from 'node:child_process';
import { waitFor } from '../e2e/support/waitFor';

/** Where Node listens after SIGUSR1. */
const ADDRESS = 'http://127.0.0.1:9229/json/list';

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly chunk?: string };
  readonly result?: { readonly result?: { readonly value?: unknown } };
  readonly error?: { readonly message: string };
}

/** A connection to a Node process as a debugger has it. */
export class Inspector {
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private chunks: string[] = [];
  private last = 0;

  private constructor(private readonly socket: WebSocket) {
    socket.addEventListener('message', ({ data }) => this.receive(JSON.parse(String(data)) as Answer));
  }

  /** Connects to the extension host that this process has started. */
  static async attachToExtensionHost(): Promise<Inspector> {
    let host: number | undefined;
    await waitFor('the extension host', () => (host = findExtensionHost()) !== undefined);
    process.kill(host!, 'SIGUSR1');
    let address: string | undefined;
    await waitFor('the inspector on port 9229', async () => {
      const list = await fetch(ADDRESS).then(
        answer => answer.json() as Promise<readonly { readonly webSocketDebuggerUrl: string }[]>,
        () => [],
      );
      return (address = list[0]?.webSocketDebuggerUrl) !== undefined;
    });
    const socket = new WebSocket(address!);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true });
      socket.addEventListener('error', reject, { once: true });
    });
    return new Inspector(socket);
  }

  /** The value of an expression in the process; it must be JSON. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result } = await this.send('Runtime.evaluate', { expression, returnByValue: true });
    return result?.result?.value as T;
  }

  /** The heap as V8 writes it after collecting garbage: JSON, with one node for each object. */
  async takeHeapSnapshot(): Promise<string> {
    await this.send('HeapProfiler.enable');
    for (let time = 0; time < 3; time++) await this.send('HeapProfiler.collectGarbage');
    this.chunks = [];
    await this.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    const text = this.chunks.join('');
    this.chunks = [];
    return text;
  }

  close(): void {
    this.socket.close();
  }

  private send(method: string, params: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, answer => (answer.error ? reject(new Error(answer.error.message)) : resolve(answer)));
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  private receive(answer: Answer): void {
    if (answer.method === 'HeapProfiler.addHeapSnapshotChunk') this.chunks.push(answer.params?.chunk ?? '');
    if (answer.id === undefined) return;
    this.waiting.get(answer.id)?.(answer);
    this.waiting.delete(answer.id);
  }
}

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly command: string;
}

function findExtensionHost(): number | undefined {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const processes = lines.flatMap((line): Process[] => {
    const match = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line);
    return match ? [{ id: Number(match[1]), parent: Number(match[2]), command: match[3]! }] : [];
  });
  const byId = new Map(processes.map(one => [one.id, one]));
  const isOurs = ({ parent }: Process): boolean => {
    const above = byId.get(parent);
    return parent === process.pid || (above !== undefined && isOurs(above));
  };
  return processes.find(one => one.command.includes('--type=extensionHost') && isOurs(one))?.id;
}
