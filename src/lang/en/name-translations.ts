/**
 * Words of names of bodies in Spanish, Portuguese, French, Italian and German, and what English reports write for them:
 * "Frente Nacional" and "National Front". One English word a line, then the others; without accents, singular and lower
 * case.
 */
export const NAME_TRANSLATIONS = `
army: ejercito exercito armee esercito
alliance: alianza alianca allianz alleanza
association: asociacion associacao associazione
assembly: asamblea assembleia assemblee assemblea
bank: banco banque banca
brotherhood: hermandad fraternite
christian: cristiano cristiana cristao chretien chretienne christlich christliche
coalition: coalicion coligacao coalizione
committee: comite comitato komitee
communist: comunista communiste kommunistische
congress: congreso congresso congres kongress
council: consejo conselho conseil consiglio
court: corte cour gericht
democratic: democratico democratica democratique demokratische demokratisch
federation: federacion federacao foderation federazione
force: fuerza forca forza
foundation: fundacion fundacao fondation stiftung fondazione
free: libre livre frei freie libero libera
front: frente fronte
group: grupo groupe gruppo gruppe
guard: guardia guarda garde
gulf: golfo golfe
institute: instituto institut istituto
justice: justicia justica giustizia
league: liga ligue lega
liberation: liberacion liberacao liberazione befreiung
ministry: ministerio ministere ministero ministerium
movement: movimiento movimento mouvement bewegung
national: nacional nazionale nationale
new: nuevo nueva novo nova nouveau nouvelle nuovo neue neues
north: norte nord norden
party: partido parti partito partei
patriotic: patriotico patriotica patriotique
peace: paz paix pace frieden
people: pueblo povo peuple popolo volk
police: policia polizia polizei
popular: populaire popolare
radical: radical radicale radikale
republic: republica republique repubblica republik
revolutionary: revolucionario revolucionaria revolutionnaire rivoluzionario
social: social sociale sozial soziale
socialist: socialista socialiste sozialistische
society: sociedad sociedade societe gesellschaft societa
south: sur sul sud suden
state: estado etat stato staat
sun: sol soleil sole sonne
team: equipo equipe
train: tren trem treno zug
union: union uniao unione
united: unido unida unidos unie unis unito vereinigte
university: universidad universidade universite universita universitat
west: oeste ouest ovest westen
worker: trabajador trabajadores trabalhador trabalhadores travailleur travailleurs lavoratori arbeiter
`;
