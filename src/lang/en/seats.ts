/** Houses and streets that stand for whoever sits there. Capitals that do so stand in countries.ts. */

/** Of governments: the country as countries.ts prints it first, then the names. */
export const SEATS = `
Russia: Kremlin
United Kingdom: Downing Street, 10 Downing Street, No 10, No. 10, Number 10, Number Ten, Whitehall
France: Élysée, Elysee, Élysée Palace, Elysee Palace, Matignon
Italy: Palazzo Chigi
Spain: Moncloa, Moncloa Palace
Brazil: Planalto, Planalto Palace
Argentina: Casa Rosada, Pink House
Venezuela: Miraflores, Miraflores Palace
Mexico: Los Pinos
Philippines: Malacañang, Malacanang, Malacañang Palace, Malacanang Palace
South Korea: Blue House, Cheong Wa Dae
China: Zhongnanhai
Ukraine: Bankova
`;

/**
 * Of bodies: the seat, then names of the body that sits there. The White House is a body with people of its own, and
 * stays one.
 */
export const BODY_SEATS = `
Pentagon: Defense Department, Department of Defense, US Defense Department, US Department of Defense, War Department, Department of War
Foggy Bottom: State Department, Department of State, US State Department
Scotland Yard: Metropolitan Police, Met Police
Quai d'Orsay: French Foreign Ministry
`;

/** Capitals that speak for others than their country: of Brussels a reader thinks of the European Union. Lower case. */
export const SHARED_SEATS: ReadonlySet<string> = new Set(['brussels', 'luxembourg city', 'vatican city']);

/** What heads of state or government are called, the last words of the title. Lower case. */
export const HEADS_OF_STATE =
  'president|premier|chancellor|prime minister|king|queen|emir|sultan|supreme leader|dictator|taoiseach';

/**
 * What a government is called after its country or its head: "the Venezuelan government", "the Brand administration".
 * Lower case.
 */
export const GOVERNMENT_NOUNS: ReadonlySet<string> = new Set(['government', 'administration', 'regime']);

/**
 * Types of events (docs/events.md) that governments do: with one of these a country is no stretch of land. Arrests are
 * the work of police and courts.
 */
export const STATECRAFT: ReadonlySet<string> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SANCTION',
  'MOBILIZE',
]);
