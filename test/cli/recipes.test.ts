import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { folderWith } from '../project/folder.js';
import { builtProgram } from './built.js';

const page = readFileSync(fileURLToPath(new URL('../../docs/scale.md', import.meta.url)), 'utf8');

/** The block of the page that has a word in it, for two parts instead of sixteen. */
function recipe(language: string, word: string): string {
  const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
  const found = blocks.find(([, kind, text]) => kind === language && text?.includes(word));
  return (found?.[2] ?? '')
    .replace(/1-16\b/g, '1-2')
    .replace(/\b16\b/g, '2')
    .replace('range(1, 17)', 'range(1, 3)')
    .replace(':02d', '');
}

const program = builtProgram();
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** A folder with works, and one with `hexapla` in it that goes before all others on the path. */
function place() {
  const cwd = folderWith({
    'works/a.en.md': '# A\n\n1. The gate opens at 7.\n\n2. Dogs stay outside.\n',
    'works/a.fr.md': '# A\n\n1. La porte ouvre à 7 h.\n\n2. Les chiens restent dehors.\n',
    'works/b.en.md': '# B\n\n1. The lamp burns at night.\n',
    'works/b.fr.md': '# B\n\n1. La lampe brûle la nuit.\n',
    'hexapla.config.json': '{ "source": "en" }\n',
  });
  mkdirSync(join(cwd, 'bin'));
  const call = [process.execPath, ...program()].map(quoted).join(' ');
  writeFileSync(join(cwd, 'bin/hexapla'), `#!/bin/sh\nexec ${call} "$@"\n`, { mode: 0o755 });
  const env = { ...process.env, PATH: join(cwd, 'bin') + delimiter + process.env.PATH };
  const run = (command: string, more: Record<string, string> = {}) => {
    const done = spawnSync('sh', ['-c', command], { cwd, env: { ...env, ...more }, encoding: 'utf8' });
    expect([command, done.status, done.stderr]).toEqual([command, 0, expect.any(String)]);
    return done.stdout;
  };
  run('hexapla export works --format jsonl --out whole.jsonl');
  const proof = () => {
    const [joined, whole] = ['works.jsonl', 'whole.jsonl'].map((name) =>
      readFileSync(join(cwd, name), 'utf8'),
    );
    expect(joined).toBe(whole);
  };
  return { cwd, env, run, proof };
}

const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const isRoot = process.getuid?.() === 0;

describe('the recipes of docs/scale.md write what one run writes', { timeout: 300_000 }, () => {
  it.skipIf(!has('parallel'))('by GNU parallel', () => {
    const { run, proof } = place();
    run(recipe('sh', 'seq '));
    proof();
  });

  it.skipIf(!has('snakemake'))('by Snakemake', () => {
    const { cwd, run, proof } = place();
    writeFileSync(join(cwd, 'Snakefile'), recipe('python', 'rule all'));
    run('snakemake --cores 1');
    proof();
  });

  it.skipIf(!has('slurmctld') || !isRoot)('by Slurm, one part killed and run again', async () => {
    const { cwd, env, run, proof } = place();
    const conf = join(cwd, 'slurm.conf');
    writeFileSync(conf, slurmConfiguration(cwd));
    const slurm = { SLURM_CONF: conf };
    const daemons = [
      spawn('slurmctld', ['-D'], { env: { ...env, ...slurm }, stdio: 'ignore' }),
      spawn('slurmd', ['-D', '-N', 'localhost'], { env: { ...env, ...slurm }, stdio: 'ignore' }),
    ];
    const idle = async () => {
      for (let left = 240; left > 0; left--) {
        const jobs = spawnSync('squeue', ['-h'], { env: { ...env, ...slurm }, encoding: 'utf8' });
        if (jobs.status === 0 && jobs.stdout === '') return;
        await pause(500);
      }
      throw new Error('the jobs have not ended');
    };
    try {
      await idle();
      writeFileSync(join(cwd, 'job.sh'), recipe('sh', '#SBATCH'));
      const job = run('sbatch --parsable job.sh', slurm).trim();
      while (!run("squeue -h -o '%K %t'", slurm).includes('1 R')) await pause(100);
      run(`scancel ${job}_1`, slurm);
      await idle();
      expect(existsSync(join(cwd, 'parts/shard-1-of-2.json'))).toBe(false);
      run('sbatch --array=1 job.sh', slurm);
      await idle();
      run("sbatch --wrap 'hexapla join parts'", slurm);
      await idle();
      proof();
    } finally {
      const ends = daemons.map((daemon) => once(daemon, 'exit'));
      for (const daemon of daemons) daemon.kill();
      await Promise.all(ends);
    }
  });

  it('by Kubernetes, as far as its documented shape says', () => {
    const job = indexedJob.parse(parse(recipe('yaml', 'kind: Job')));
    const [container] = job.spec.template.spec.containers;
    const names = job.spec.template.spec.volumes.map(({ name }) => name);
    expect(container?.volumeMounts.every(({ name }) => names.includes(name))).toBe(true);
    expect(container?.command).toContain(`auto/${job.spec.completions}`);
  });
});

/** What is needed of batch/v1 Job: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/job-v1/ */
const name = z.string().regex(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/);
const indexedJob = z.strictObject({
  apiVersion: z.literal('batch/v1'),
  kind: z.literal('Job'),
  metadata: z.strictObject({ name }),
  spec: z.strictObject({
    completions: z.int().min(1),
    parallelism: z.int().min(1),
    completionMode: z.literal('Indexed'),
    template: z.strictObject({
      spec: z.strictObject({
        restartPolicy: z.enum(['OnFailure', 'Never']),
        containers: z.array(
          z.strictObject({
            name,
            image: z.string(),
            workingDir: z.string().startsWith('/'),
            command: z.array(z.string()),
            volumeMounts: z.array(z.strictObject({ name, mountPath: z.string().startsWith('/') })),
          }),
        ),
        volumes: z.array(
          z.strictObject({ name, persistentVolumeClaim: z.strictObject({ claimName: name }) }),
        ),
      }),
    }),
  }),
});

/** One node on the loopback address, without munge, run as root. */
function slurmConfiguration(folder: string): string {
  return `ClusterName=test
SlurmctldHost=localhost(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/none
CredType=cred/none
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
SchedulerType=sched/builtin
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
StateSaveLocation=${folder}
SlurmdSpoolDir=${folder}
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
SlurmctldPort=26817
SlurmdPort=26818
NodeName=localhost NodeHostName=localhost NodeAddr=127.0.0.1 CPUs=1 State=UNKNOWN
PartitionName=all Nodes=localhost Default=YES MaxTime=INFINITE State=UP
`;
}
