// Runs npm scripts side by side, so that no core waits for a check that knows only one. Fails if one of them fails.
import { spawn } from 'node:child_process';

const run = (script) =>
  new Promise((done) => {
    // A shell, since npm is a script on Windows.
    const child = spawn(`npm run --silent ${script}`, { stdio: 'inherit', shell: true });
    child.on('close', (code) => done({ script, code }));
  });

const ended = await Promise.all(process.argv.slice(2).map(run));
for (const { script, code } of ended) {
  console.log(`${script}: ${code === 0 ? 'ok' : `failed (${code})`}`);
}
process.exitCode = ended.some(({ code }) => code !== 0) ? 1 : 0;
