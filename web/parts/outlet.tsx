/** Who published a report, above its title; where the report does not say, that. */
import { publisherOf } from '../../src/say/reports.js';

export function Outlet({ report }: { readonly report: { readonly outlet?: string; readonly url?: string } }) {
  const name = publisherOf(report);
  return name === undefined ? (
    <span className="outlet none">outlet not given</span>
  ) : (
    <span className="outlet">
      <bdi>{name}</bdi>
    </span>
  );
}
