/** Days as numbers since 1970-01-01, for comparing and drawing. */
export const dayNumber = (iso: string): number =>
  Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);

export const isoOfDay = (day: number): string =>
  new Date(day * 86_400_000).toISOString().slice(0, 10);
