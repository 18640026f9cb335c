/** The quiet control beside an item: what a person may rule of it is worked out only when it is asked for. */
import { sayItem, type Target } from '../rule.js';
import { setRuling } from '../ruling-state.js';

export const RuleButton = ({ of, target }: { readonly of: Target['of']; readonly target: () => Target }) => (
  <button
    type="button"
    className="rule"
    aria-label={`Rule on this ${sayItem(of)}`}
    aria-haspopup="dialog"
    title="Is this right? (r)"
    onClick={() => setRuling({ target: target(), failed: undefined })}
  />
);
