/**
 * `npm run train -- boundaries`, `grammar` then `names`, `coreference`, `acts`, `attribution`, `participants`: the
 * weights of models/, made again from corpora; `grammar` wants PyTorch (apt-get install python3-torch
 * libopenblas0-pthread). The corpora are others' and lie in a folder of their own ($ONRECORD_SHARED, else ../shared)
 * under data/; models/README.md says which and under what licence.
 */
const parts = {
  boundaries: './boundaries.js',
  grammar: './grammar.js',
  names: './names.js',
  coreference: './coreference.js',
  acts: './acts.js',
  attribution: './speech.js',
  participants: './participants.js',
  happenings: './happenings.js',
  utterances: './utterances.js',
  rarity: './rarity.js',
  stories: './stories.js',
  guests: './guests.js',
} as const;
const wanted = process.argv[2] ?? '';
if (wanted in parts) await import(parts[wanted as keyof typeof parts]);
else {
  console.error(`train: ${Object.keys(parts).join(' or ')}`);
  process.exitCode = 2;
}
