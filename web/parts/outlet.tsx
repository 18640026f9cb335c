/** Who published a report, above its title; where the report does not say, that; and that hardly any of it is read. */
import { publisherOf } from '../../src/say/reports.js';

interface OutletProps {
  readonly report: { readonly outlet?: string; readonly url?: string; readonly foreign?: true };
}

export function Outlet({ report }: OutletProps) {
  const name = publisherOf(report);
  return (
    <>
      {name === undefined ? (
        <span className="outlet none">outlet not given</span>
      ) : (
        <span className="outlet">
          <bdi>{name}</bdi>
        </span>
      )}
      {report.foreign && <span className="doubted">hardly any of it is English, so little of it is read</span>}
    </>
  );
}
