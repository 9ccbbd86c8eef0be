import { calendar } from './calendar.ts';
import { meetingsCsv, participantsCsv } from './csv.ts';
import type { Exporter } from './exporter.ts';
import { gexf } from './gexf.ts';
import { jsonLd } from './json-ld.ts';
import { json } from './sub-graph.ts';

/** Everything that a view can be taken away as. */
export const exporters: readonly Exporter[] = [
  meetingsCsv,
  participantsCsv,
  gexf,
  json,
  jsonLd,
  calendar,
];
