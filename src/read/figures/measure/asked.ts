/** What a report is about, which every number of it asks: looked up once a report. */
export function askedOf(about: RegExp): (report: string) => boolean {
  let last = '',
    answer = false;
  return (report) => {
    if (report !== last) {
      last = report;
      answer = about.test(report);
    }
    return answer;
  };
}
