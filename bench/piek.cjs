// Loaded before a program (node --require): writes its peak memory in kB to the file named by BENCH_PIEK when it ends.
// VmHWM counts from the start of the program; maxRSS may still hold what its parent used.
const { readFileSync, writeFileSync } = require('node:fs');

const piek = () => {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
};

process.on('exit', () => writeFileSync(process.env.BENCH_PIEK, String(piek())));
