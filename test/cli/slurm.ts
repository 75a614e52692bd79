// A Slurm of one node for one test: controller and node on ports and in a folder of their own, ended by whoever started them.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { hostname } from 'node:os';
import { join } from 'node:path';

export interface Slurm {
  /** For programs that talk to it. */
  readonly variables: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function configuration(folder: string, ports: readonly [number, number]): string {
  const [host] = hostname().split('.');
  return `ClusterName=abatis
SlurmctldHost=${host}(127.0.0.1)
SlurmctldPort=${ports[0]}
SlurmdPort=${ports[1]}
AuthType=auth/none
CredType=cred/none
SlurmUser=root
SlurmdUser=root
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
ReturnToService=2
MpiDefault=none
SwitchType=switch/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
StateSaveLocation=${join(folder, 'state')}
SlurmdSpoolDir=${join(folder, 'spool')}
SlurmctldPidFile=${join(folder, 'controller.pid')}
SlurmdPidFile=${join(folder, 'node.pid')}
NodeName=${host} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
`;
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('close', () => resolve());
    child.kill('SIGTERM');
  });
}

/** Starts it, as root; the first job waits until the node has registered. */
export async function startSlurm(folder: string): Promise<Slurm> {
  const file = join(folder, 'slurm.conf');
  for (const name of ['state', 'spool']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(file, configuration(folder, [await freePort(), await freePort()]));
  const daemons = ['slurmctld', 'slurmd'].map((program) => spawn(program, ['-D', '-f', file], { stdio: 'ignore' }));
  return {
    variables: { SLURM_CONF: file },
    stop: async () => {
      for (const daemon of daemons.reverse()) await ended(daemon);
    },
  };
}
