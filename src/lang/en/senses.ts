/**
 * Words that one report puts for another's when it retells what was said: a line is one sense. Only words that mean
 * much the same in news of any kind; a word stands in one line at most. Compared by their stems, so that "negotiate"
 * stands for "negotiations" too.
 */
export const SENSES = `
talk discussion negotiation
bid counterbid offer counteroffer bidder
buy acquire purchase
sell sale
seek look
begin start launch commence
end stop halt cease
plan intend intention
close shut closure
job post
worker employee staff
help assist aid
probe investigate inquiry investigation
inspect inspection check
strike attack raid
kill dead death die deadly fatal fatality
injured wounded hurt
troops soldiers forces
vessel ship boat
pay payment
money funds cash
rise increase grow growth climb
fall drop decline decrease
cut reduce reduction
big large huge
false untrue baseless unfounded
wrong mistaken
resign quit
fire dismiss sack
arrest detain detention
leave depart departure
return come
choose select pick
show demonstrate prove proof
warn warning caution
danger dangerous risk unsafe peril
safe safety
house home
child kid
doctor physician
road street
prison jail
lawyer attorney
police officer cop
company firm
government administration
country nation
leader chief head
meet meeting summit
deal agreement accord pact
law legislation bill
rule regulation
vote ballot poll
destroy destruction demolish
flood flooding inundate
blast explosion explode
crash collision collide
rescue save
search hunt
evacuate evacuation
victim casualty
weapon arms
chair chairman chairwoman chairperson chairs
spokesman spokeswoman spokesperson
record document paper
overload overloading overloaded overcrowd overcrowding
sign signature
hand handover deliver
ask request urge
delay postpone postponement
build construct construction
repair fix
fault defect flaw
cause reason
carry transport
cost price
`;
