/** Units of measure in the singular → UCUM, and the measure that a number of them is where no noun says more. */
export interface Unit {
  readonly ucum: string;
  readonly measure:
    | 'length'
    | 'area'
    | 'weight'
    | 'volume'
    | 'speed'
    | 'temperature'
    | 'power'
    | 'energy'
    | 'points'
    | 'magnitude';
}

const all = (measure: Unit['measure'], pairs: string): [string, Unit][] =>
  pairs
    .trim()
    .split(/\s*;\s*/)
    .map((pair) => {
      const at = pair.lastIndexOf(' ');
      return [pair.slice(0, at), { ucum: pair.slice(at + 1), measure }];
    });

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...all(
    'length',
    'kilometer km; kilometre km; km km; meter m; metre m; centimeter cm; centimetre cm; cm cm; millimeter mm; millimetre mm; mm mm; mile [mi_i]; nautical mile [nmi_i]; foot [ft_i]; feet [ft_i]; ft [ft_i]; inch [in_i]; inche [in_i]; yard [yd_i]',
  ),
  ...all(
    'area',
    'hectare har; ha har; acre [acr_us]; square kilometer km2; square kilometre km2; sq km km2; square mile [mi_i]2; sq mile [mi_i]2; square meter m2; square metre m2; square foot [ft_i]2; square feet [ft_i]2',
  ),
  ...all(
    'weight',
    'ton t; tonne t; t t; metric ton t; kilogram kg; kilogramme kg; kilo kg; kg kg; gram g; gramme g; milligram mg; ounce [oz_av]; lb [lb_av]; megaton Mt; kiloton kt',
  ),
  ...all(
    'volume',
    'liter L; litre L; gallon [gal_us]; barrel [bbl_us]; cubic meter m3; cubic metre m3; cubic foot [ft_i]3; cubic feet [ft_i]3; milliliter mL; millilitre mL; ml mL',
  ),
  ...all(
    'speed',
    'mph [mi_i]/h; kph km/h; kmh km/h; km/h km/h; km / h km/h; mile / h [mi_i]/h; m / s m/s; meter per second m/s; metre per second m/s; meter a second m/s; metre a second m/s; knot [kn_i]; mile per hour [mi_i]/h; mile an hour [mi_i]/h; kilometer per hour km/h; kilometre per hour km/h; kilometer an hour km/h; kilometre an hour km/h',
  ),
  ...all(
    'temperature',
    'degree Cel; degree celsius Cel; degree centigrade Cel; degree fahrenheit [degF]; °c Cel; °f [degF]',
  ),
  ...all('power', 'watt W; kilowatt kW; megawatt MW; mw MW; gigawatt GW; gw GW; horsepower [HP]'),
  ...all('energy', 'kilowatt-hour kW.h; megawatt-hour MW.h; terawatt-hour TW.h'),
]);
