import { mostMeetings } from '../../graph/shards/schema.ts';
import { UsageError } from './command.ts';

/** How many meetings one file may hold, from the command line. @throws UsageError */
export function limitFrom(text: string | undefined): number {
  const limit = text === undefined ? mostMeetings : Number(text);
  if (!Number.isInteger(limit) || limit < 1)
    throw new UsageError(`--limit wants a whole number of meetings from 1, not "${text ?? ''}".`);
  return limit;
}
