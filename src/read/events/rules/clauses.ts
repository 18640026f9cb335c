/** What the clause around it makes of an event: a habit, a question, a task, a deed. */
import type { Phrasing } from '../../phrasing.js';

export const CLAUSE_RULES: readonly Phrasing[] = [
  {
    name: 'what is said in general',
    why: 'a habit, a right, a purpose or a rule is no single event',
    examples: [
      'Companies often sue, and countries may expel any envoy.',
      'The town speaks of the danger of floods and the right to protest. The grant is meant to help people.',
      'The town {voted|ELECTION happened} on Sunday.',
    ],
  },
  {
    name: 'who is attacked with words',
    why: 'with what is said, or for what',
    examples: [
      'Ida Brand {attacked|ACCUSE happened} the owner, saying that the mill was hers.',
      'Rebels {attacked|ASSAULT happened} the mill.',
    ],
  },
  {
    name: 'what is asked',
    why: 'whether somebody did it is not said; when somebody did it is',
    examples: [
      'Did the owner {resign|CONCEDE hypothetical}? Will you {resign|CONCEDE hypothetical}?',
      'When did the owner {resign|CONCEDE happened}?',
    ],
  },
  {
    name: 'what somebody is to do',
    why: 'a decision binds, an effort may fail; who is the first to do it has done it',
    examples: [
      'The {decision|LAW happened} to {evacuate|RETREAT planned} the valley is her own.',
      'The unsuccessful attempt to {evacuate|RETREAT denied} the valley cost her the office.',
      'Efforts to {evacuate|RETREAT hypothetical} the valley go on.',
      'She was the first minister to {resign|CONCEDE happened}.',
    ],
  },
  { name: 'what almost happened', examples: ['Two sailors nearly {drowned|DEATH denied}.'] },
  {
    name: 'a clause of its own tense',
    why: 'what it tells happened, whatever was feared or prevented above it',
    examples: ['The law kept her from the office even after her party {swept to power|ELECTION happened}.'],
  },
  { name: 'what somebody is told to do', why: 'not done yet', examples: ['{Kidnap|COERCE hypothetical} the doctor.'] },
  {
    name: 'what reporters ask for',
    why: 'declining to comment is no refusal',
    examples: ['The ministry declined to comment on Sunday.'],
  },
  {
    name: 'a noun that only tells what kind',
    why: 'a fire service is no fire',
    examples: ['The fire service has a new chief.'],
  },
];
