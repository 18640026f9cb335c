/**
 * Kinds of what kills, hurts and displaces people. Words of one kind may tell of one and the same thing; words of two
 * kinds hardly do. Lower case, singular.
 */
export const CAUSES: Readonly<Record<string, readonly string[]>> = {
  strike: 'strike airstrike raid bombing bombardment shelling missile rocket drone shell'.split(' '),
  operation: 'operation invasion offensive incursion intervention coup'.split(' '),
  shooting: 'shooting gunman shooter massacre ambush stabbing'.split(' '),
  unrest: 'protest riot crackdown demonstration unrest uprising'.split(' '),
  disease: 'virus outbreak epidemic pandemic disease infection cholera measles flu'.split(' '),
  disaster: (
    'quake earthquake tremor aftershock tsunami flood flooding storm cyclone hurricane typhoon tornado landslide mudslide avalanche eruption heatwave drought wildfire fire blaze ' +
    'explosion blast collapse crash collision derailment sinking sink capsize founder wreck shipwreck ferry accident stampede crush'
  ).split(' '),
};
