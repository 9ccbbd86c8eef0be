import { UsageError, say, warn, type Command } from './command.ts';
import { build } from './build.ts';
import { explain } from './explain.ts';
import { finalise } from './finalise.ts';
import { map } from './map.ts';
import { predict } from './predict.ts';
import { reduce } from './reduce.ts';
import { score } from './score.ts';

const commands: Readonly<Record<string, Command>> = {
  build,
  map,
  reduce,
  finalise,
  explain,
  predict,
  score,
};

const help = (): string =>
  [
    'npm run --silent cuocgap -- COMMAND …',
    '',
    ...Object.values(commands).flatMap(({ usage, summary }) => [`  ${usage}`, `      ${summary}`]),
  ].join('\n');

async function main([name = 'help', ...args]: string[]): Promise<number> {
  if (name === 'help' || args.includes('--help')) {
    say(help());
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(`There is no command "${name}".`);
  return command.run(args);
}

// who reads may leave early (head): that ends a filter, with the status a shell gives to SIGPIPE
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(141);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const misuse =
    error instanceof UsageError ||
    (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
  warn(error instanceof Error ? error.message : String(error));
  if (misuse) warn(`\n${help()}`);
  process.exitCode = misuse ? 2 : 1;
}
