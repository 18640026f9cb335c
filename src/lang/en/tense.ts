/** Words that show whether a sentence looks back or ahead. Regular "-ed" forms are not listed. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  `
    will won't shall ll it'll they'll he'll she'll we'll i'll due scheduled expected slated planned set plans planning
    hopes hope until till upcoming ahead next forthcoming intends going tomorrow would could may might must should
    deadline expire expires begins starts resume resumes opens reopens
  `
    .trim()
    .split(/\s+/),
);

export const PAST_CUES: ReadonlySet<string> = new Set(
  `
    was were had did said told came went took gave made saw found left fell rose hit broke sent won lost met held led
    spoke wrote began struck shot kept became ran paid sold bought brought fought caught taught thought knew grew drew
    flew threw sank sought stood understood withdrew chose drove spread swept been ago since after fired died tied sued
    last
  `
    .trim()
    .split(/\s+/),
);
