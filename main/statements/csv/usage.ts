import { Problem } from '../../../shared/problem.ts';

/**
 * The usage and cost exports of AI services look like a table of days and money, but list what was
 * used, not what was charged (OpenAI's usage and costs pages; layout in their own CSV headers).
 */
const USAGE_HEADERS: readonly (readonly string[])[] = [
  ['start_time', 'num_model_requests'],
  ['start_time', 'input_tokens'],
  ['amount_value', 'line_item'],
  ['usage_date', 'model'],
  ['n_context_tokens_total', 'n_generated_tokens_total'],
];

/** Throws a `Problem` for a usage export. */
export function refuseUsageExport(names: readonly string[], file: string): void {
  const present = new Set(names.map((name) => name.toLowerCase().trim()));
  const isUsage = USAGE_HEADERS.some((header) => header.every((name) => present.has(name)));
  if (isUsage) throw new Problem({ id: 'problems.fileUsage', values: { file } });
}
