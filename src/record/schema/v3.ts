/** Version 3: each key of a signature with its weight, so that the index itself tells how alike two articles are. */
export const v3 = `
ALTER TABLE signature_keys ADD COLUMN weight REAL NOT NULL DEFAULT 1;
UPDATE signature_keys SET weight = terms.weight FROM
  (SELECT article, value ->> 'term' AS term, value ->> 'weight' AS weight FROM readings, json_each(signature, '$.terms')) AS terms
  WHERE terms.article = signature_keys.article AND terms.term = signature_keys.key;
`;
