/** Currencies: ISO 4217 codes by sign, by letters before "$", and by name in the singular. Hundredths of a pound or dollar are GBX and USX, which ISO leaves open. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['£', 'GBP'], ['€', 'EUR'], ['¥', 'JPY'], ['₹', 'INR'], ['₩', 'KRW'], ['₽', 'RUB'], ['₺', 'TRY'], ['₴', 'UAH'], ['₦', 'NGN'], ['₱', 'PHP'], ['₫', 'VND'], ['฿', 'THB'], ['₪', 'ILS'], ['₡', 'CRC'], ['₲', 'PYG'], ['₵', 'GHS'],
]);

/** "A$", "HK$", "R$". */
export const DOLLAR_LETTERS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'], ['u.s.', 'USD'], ['a', 'AUD'], ['au', 'AUD'], ['c', 'CAD'], ['ca', 'CAD'], ['hk', 'HKD'], ['nz', 'NZD'], ['s', 'SGD'], ['sg', 'SGD'], ['r', 'BRL'], ['mx', 'MXN'], ['nt', 'TWD'],
]);

/** Letters glued to an amount: "K212,000", "Ksh4,500". */
export const CURRENCY_LETTERS: ReadonlyMap<string, string> = new Map([
  ['K', 'ZMW'], ['R', 'ZAR'], ['N', 'NGN'], ['Q', 'GTQ'], ['L', 'HNL'], ['P', 'BWP'], ['RM', 'MYR'], ['Rs', 'INR'], ['Rp', 'IDR'], ['Sh', 'KES'], ['KSh', 'KES'], ['Ksh', 'KES'], ['USh', 'UGX'], ['Ush', 'UGX'], ['TSh', 'TZS'], ['Tsh', 'TZS'], ['kr', 'SEK'], ['Tk', 'BDT'], ['Br', 'ETB'],
]);

/** Codes and short forms written before or after an amount. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...'USD EUR GBP JPY CNY INR AUD CAD CHF SEK NOK DKK NZD HKD SGD KRW RUB TRY BRL MXN ZAR PLN CZK HUF UAH ILS AED SAR THB MYR IDR PHP VND NGN KES GHS EGP PKR BDT ARS CLP COP PEN ZMW TZS UGX ETB XOF XAF TND DZD IQD IRR LKR NPR KZT AMD AZN BYN RSD RON BGN ISK UYU BOB PYG VES DOP GTQ HNL CRC JMD TTD PGK KWD QAR OMR BHD JOD LBP SYP AFN MMK KHR MNT TWD BWP MZN AOA MWK RWF CDF'.split(' ').map((code) => [code, code] as const),
  ['RMB', 'CNY'], ['Rs', 'INR'], ['Rp', 'IDR'], ['Kč', 'CZK'], ['zł', 'PLN'],
]);

export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'], ['buck', 'USD'], ['cent', 'USX'], ['euro', 'EUR'], ['pound', 'GBP'], ['quid', 'GBP'], ['pence', 'GBX'], ['penny', 'GBX'], ['p', 'GBX'], ['yen', 'JPY'], ['yuan', 'CNY'], ['renminbi', 'CNY'],
  ['rupee', 'INR'], ['rupiah', 'IDR'], ['franc', 'CHF'], ['krona', 'SEK'], ['kronor', 'SEK'], ['crown', 'SEK'], ['krone', 'NOK'], ['kroner', 'NOK'], ['won', 'KRW'], ['ruble', 'RUB'], ['rouble', 'RUB'], ['lira', 'TRY'],
  ['real', 'BRL'], ['reais', 'BRL'], ['peso', 'MXN'], ['rand', 'ZAR'], ['zloty', 'PLN'], ['złoty', 'PLN'], ['koruna', 'CZK'], ['forint', 'HUF'], ['hryvnia', 'UAH'], ['shekel', 'ILS'], ['dirham', 'AED'], ['riyal', 'SAR'],
  ['baht', 'THB'], ['ringgit', 'MYR'], ['dong', 'VND'], ['naira', 'NGN'], ['cedi', 'GHS'], ['shilling', 'KES'], ['taka', 'BDT'], ['bolivar', 'VES'], ['bolívar', 'VES'], ['dinar', 'KWD'], ['leu', 'RON'], ['lei', 'RON'], ['lev', 'BGN'], ['tenge', 'KZT'], ['kyat', 'MMK'],
  ['florin', 'AWG'], ['guilder', 'ANG'], ['birr', 'ETB'], ['kwacha', 'ZMW'], ['kwanza', 'AOA'], ['metical', 'MZN'], ['dalasi', 'GMD'], ['gourde', 'HTG'], ['quetzal', 'GTQ'], ['lempira', 'HNL'], ['colón', 'CRC'], ['boliviano', 'BOB'], ['guaraní', 'PYG'], ['lari', 'GEL'], ['dram', 'AMD'], ['manat', 'AZN'], ['somoni', 'TJS'],
  ['afghani', 'AFN'], ['riel', 'KHR'], ['tugrik', 'MNT'], ['rufiyaa', 'MVR'], ['denar', 'MKD'], ['kuna', 'HRK'], ['drachma', 'GRD'], ['peseta', 'ESP'], ['escudo', 'CVE'], ['deutschmark', 'DEM'], ['ariary', 'MGA'], ['rial', 'IRR'], ['kina', 'PGK'], ['pula', 'BWP'], ['meticais', 'MZN'], ['leone', 'SLE'], ['kip', 'LAK'], ['guarani', 'PYG'], ['quetzales', 'GTQ'],
]);

/** What a country's name in front makes of "dollar", "peso", "krone", "rupee", "franc" … */
export const NATIONAL_CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['australian dollar', 'AUD'], ['canadian dollar', 'CAD'], ['hong kong dollar', 'HKD'], ['singapore dollar', 'SGD'], ['new zealand dollar', 'NZD'], ['taiwan dollar', 'TWD'], ['us dollar', 'USD'], ['u.s. dollar', 'USD'],
  ['danish krone', 'DKK'], ['danish kroner', 'DKK'], ['norwegian kroner', 'NOK'], ['danish crown', 'DKK'], ['norwegian crown', 'NOK'], ['swedish crown', 'SEK'], ['czech crown', 'CZK'], ['swedish kronor', 'SEK'],
  ['colombian peso', 'COP'], ['chilean peso', 'CLP'], ['argentine peso', 'ARS'], ['philippine peso', 'PHP'], ['cuban peso', 'CUP'], ['mexican peso', 'MXN'], ['pakistani rupee', 'PKR'], ['sri lankan rupee', 'LKR'], ['nepali rupee', 'NPR'],
  ['egyptian pound', 'EGP'], ['sudanese pound', 'SDG'], ['swiss franc', 'CHF'], ['cfa franc', 'XOF'], ['iraqi dinar', 'IQD'], ['kenyan shilling', 'KES'], ['ugandan shilling', 'UGX'],
]);
