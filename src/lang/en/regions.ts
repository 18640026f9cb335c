/**
 * Parts of countries that news names: states, provinces, oblasts, islands; one country a line. A name in brackets is
 * another name of the region; the one after "=" is a city of it, by which the gazetteer learns which of its cities lie
 * there.
 */
export const REGIONS = `
US: Alabama=Montgomery, Alaska=Anchorage, Arizona=Phoenix, Arkansas=Little Rock, California=Los Angeles, Colorado=Denver, Connecticut=Hartford, Delaware=Wilmington, Florida=Miami, Georgia=Atlanta, Hawaii=Honolulu, Idaho=Boise, Illinois=Chicago, Indiana=Indianapolis,
US: Iowa=Des Moines, Kansas=Wichita, Kentucky=Louisville, Louisiana=New Orleans, Maine=Bangor, Maryland=Baltimore, Massachusetts=Boston, Michigan=Detroit, Minnesota=Minneapolis, Mississippi=Jackson, Missouri=St. Louis, Montana=Billings, Nebraska=Omaha, Nevada=Las Vegas,
US: New Hampshire=Manchester, New Jersey=Newark, New Mexico=Albuquerque, New York (New York State)=New York City, North Carolina=Raleigh, North Dakota=Fargo, Ohio=Cleveland, Oklahoma=Oklahoma City, Oregon=Portland, Pennsylvania=Philadelphia, Rhode Island=Providence,
US: South Carolina=Charleston, South Dakota=Sioux Falls, Tennessee=Nashville, Texas=Houston, Utah=Salt Lake City, Vermont=Burlington, Virginia=Richmond, Washington (Washington State)=Seattle, West Virginia=Huntington, Wisconsin=Milwaukee, Wyoming=Cheyenne,
US: New England, Long Island, Silicon Valley, Mar-a-Lago
CA: Alberta=Calgary, British Columbia=Vancouver, Manitoba=Winnipeg, New Brunswick=Moncton, Newfoundland (Newfoundland and Labrador)=St. John's, Nova Scotia=Halifax, Nunavut, Ontario=Toronto, Prince Edward Island=Charlottetown, Quebec (Québec)=Montréal, Saskatchewan=Regina, Yukon=Whitehorse
MX: Baja California=Tijuana, Baja California Sur=La Paz, Chiapas=Tapachula, Chihuahua=Juárez, Coahuila=Saltillo, Colima=Manzanillo, Durango=Gómez Palacio, Guanajuato=León de los Aldama, Guerrero=Acapulco de Juárez, Hidalgo=Pachuca de Soto, Jalisco=Guadalajara, Michoacán=Morelia, Morelos=Cuernavaca, Nayarit=Tepic,
MX: Nuevo León=Monterrey, Oaxaca=Salina Cruz, Quintana Roo=Cancún, San Luis Potosí=Ciudad Valles, Sinaloa=Culiacán, Sonora=Hermosillo, Tabasco=Villahermosa, Tamaulipas=Reynosa, Tlaxcala=Apizaco, Veracruz=Xalapa de Enríquez, Yucatán (Yucatan)=Mérida, Zacatecas=Fresnillo
GB: England=London, Scotland=Glasgow, Wales=Cardiff, Northern Ireland (Ulster)=Belfast, Cornwall, Cumbria, Devon, Dorset, Essex, Hampshire, Kent, Lancashire, Norfolk, Suffolk, Surrey, Sussex, Yorkshire, Merseyside, Greater Manchester, Orkney, Shetland
AU: New South Wales=Sydney, Northern Territory=Darwin, Queensland=Brisbane, South Australia=Adelaide, Tasmania=Hobart, Victoria=Melbourne, Western Australia=Perth
IN: Andhra Pradesh=Vijayawada, Arunachal Pradesh=Itanagar, Assam=Guwahati, Bihar=Patna, Chhattisgarh=Raipur, Goa=Panaji, Gujarat=Ahmedabad, Haryana=Faridabad, Himachal Pradesh=Shimla, Jharkhand=Ranchi, Karnataka=Bengaluru, Kerala=Thiruvananthapuram, Madhya Pradesh=Indore, Maharashtra=Mumbai,
IN: Manipur=Imphal, Meghalaya=Shillong, Mizoram=Aizawl, Nagaland=Kohima, Odisha (Orissa)=Bhubaneshwar, Rajasthan=Jaipur, Tamil Nadu=Chennai, Telangana=Hyderabad, Tripura=Agartala, Uttar Pradesh=Lucknow, Uttarakhand=Dehradun, West Bengal=Kolkata, Ladakh
PK: Punjab=Lahore, Sindh=Karachi, Balochistan=Quetta, Khyber Pakhtunkhwa=Peshawar, Waziristan, Gilgit-Baltistan
AF: Helmand=Lashkar Gah, Nangarhar, Badakhshan, Panjshir
CN: Xinjiang=Ürümqi, Tibet=Lhasa, Sichuan=Chengdu, Hubei=Wuhan, Hunan=Changsha, Guangdong=Guangzhou, Guangxi=Nanning, Fujian=Xiamen, Zhejiang=Hangzhou, Yunnan=Kunming, Inner Mongolia=Baotou, Hebei=Shijiazhuang, Henan=Zhengzhou, Shandong=Qingdao, Shanxi=Taiyuan, Shaanxi=Xi'an, Gansu=Lanzhou,
CN: Qinghai=Xining, Jiangsu=Nanjing, Jiangxi=Nanchang, Anhui=Hefei, Guizhou=Guiyang, Liaoning=Dalian, Jilin=Changchun, Heilongjiang=Harbin, Hainan=Haikou, Ningxia=Yinchuan
JP: Hokkaido=Sapporo, Okinawa=Naha, Kyushu, Honshu, Shikoku, Ishikawa=Kanazawa
ID: Java, Sumatra, Sulawesi, Bali=Denpasar, Lombok, Aceh=Banda Aceh, Papua=Jayapura, Kalimantan
MY: Sabah=Kota Kinabalu, Sarawak=Kuching, Penang=George Town, Johor=Johor Bahru
PH: Mindanao, Luzon, Visayas, Palawan
MM: Rakhine=Sittwe, Kachin=Myitkyina, Shan, Sagaing
TH: Phuket, Isan
BR: Acre=Rio Branco, Alagoas=Maceió, Amazonas=Manaus, Bahia=Salvador, Ceará=Fortaleza, Espírito Santo=Vitória, Goiás=Goiânia, Maranhão=São Luís, Mato Grosso=Cuiabá, Mato Grosso do Sul=Campo Grande, Minas Gerais=Belo Horizonte, Pará=Belém, Paraíba=João Pessoa, Paraná=Curitiba, Pernambuco=Recife,
BR: Piauí=Teresina, Rio Grande do Norte=Natal, Rio Grande do Sul=Porto Alegre, Rondônia=Porto Velho, Roraima=Boa Vista, Santa Catarina=Florianópolis, Sergipe=Aracaju, Tocantins=Palmas
VE: Zulia=Maracaibo, Táchira=San Cristóbal
CO: Catatumbo, Antioquia=Medellín, Cauca=Popayán, Nariño=Pasto, Arauca, Chocó=Quibdó, Norte de Santander=Cúcuta, Valle del Cauca=Cali
EC: Galápagos (Galapagos), Guayas=Guayaquil
AR: Patagonia, Tierra del Fuego=Ushuaia
DE: Bavaria=Munich, Saxony=Leipzig, Hesse=Frankfurt am Main, Thuringia=Erfurt, Brandenburg=Potsdam, Lower Saxony=Hannover, North Rhine-Westphalia=Köln, Baden-Württemberg=Stuttgart, Saxony-Anhalt=Halle (Saale), Schleswig-Holstein=Kiel, Rhineland-Palatinate=Mainz, Saarland=Saarbrücken
FR: Brittany=Rennes, Normandy=Rouen, Corsica=Ajaccio, Provence, Alsace, Burgundy
IT: Sicily=Palermo, Sardinia=Cagliari, Lombardy=Milan, Tuscany=Florence, Veneto=Venice, Piedmont=Turin, Calabria=Reggio Calabria, Campania=Naples, Emilia-Romagna=Bologna, Liguria=Genoa, Puglia (Apulia)=Bari, Lampedusa
ES: Catalonia=Barcelona, Andalusia=Málaga, Galicia=Vigo, Canary Islands=Las Palmas de Gran Canaria, Tenerife, Basque Country=Bilbao, Balearic Islands=Palma, Mallorca (Majorca), Ibiza, Aragon=Zaragoza, Asturias=Gijón
PT: Madeira=Funchal, Azores=Ponta Delgada, Algarve=Faro
BE: Flanders, Wallonia
GR: Crete=Irákleion, Lesbos, Rhodes, Peloponnese
RO: Transylvania
NO: Svalbard
UA: Crimea=Simferopol, Donbas (Donbass), Zakarpattia
RU: Chechnya=Groznyy, Dagestan=Makhachkala, Ingushetia=Nazran', Tatarstan=Kazan, Bashkortostan=Ufa, Siberia, Sakhalin=Yuzhno-Sakhalinsk, Kamchatka, Primorye=Vladivostok, North Ossetia=Vladikavkaz
GE: Abkhazia=Sokhumi, South Ossetia
AZ: Nagorno-Karabakh, Nakhchivan
MD: Transnistria=Tiraspol
TR: Anatolia
IQ: Kurdistan=Erbil, Anbar=Ramadi, Nineveh=Mosul
SY: Golan Heights
EG: Sinai
PS: Gaza Strip=Gaza, West Bank=Ramallah
NG: Borno=Maiduguri, Zamfara=Gusau, Katsina=Funtua, Niger Delta, Biafra, Plateau State=Jos, Benue=Makurdi, Adamawa=Yola, Yobe=Damaturu
SD: Darfur, Kordofan, North Darfur=El Fasher, South Darfur=Nyala, Gezira=Wad Medani, Blue Nile
ET: Tigray=Mekele, Amhara=Bahir Dar, Oromia=Nazrēt, Afar, Ogaden
SO: Somaliland=Hargeysa, Puntland, Jubaland=Kismayo
KE: Turkana, Kisii
TZ: Zanzibar
CD: North Kivu=Goma, South Kivu=Bukavu, Kivu, Ituri=Bunia, Katanga=Lubumbashi, Tanganyika=Kalemie
MZ: Cabo Delgado=Pemba
AO: Cabinda
ZA: Gauteng=Johannesburg, KwaZulu-Natal=Durban, Western Cape=Cape Town, Eastern Cape=Port Elizabeth, Limpopo=Polokwane, Mpumalanga, Free State=Bloemfontein
PG: Bougainville
DK: Jutland
`;

/** Words that say in which part of a land a place lies, as alternatives of a pattern: “in north-eastern Nigeria”. */
export const COMPASS_WORDS =
  'north|south|east|west|northern|southern|eastern|western|central|northeast|northwest|southeast|southwest|northeastern|northwestern|southeastern|southwestern|upper|lower|neighbouring|neighboring|nearby';

/**
 * How news shortens the names of states and provinces after a city's: “Springfield, Ill.”; without the last full stop.
 */
export const REGION_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  `
Ala Alabama, Ariz Arizona, Ark Arkansas, Calif California, Colo Colorado, Conn Connecticut, Del Delaware, Fla Florida,
Ga Georgia, Ill Illinois, Ind Indiana, Kan Kansas, Ky Kentucky, La Louisiana, Md Maryland, Mass Massachusetts,
Mich Michigan, Minn Minnesota, Miss Mississippi, Mo Missouri, Mont Montana, Neb Nebraska, Nev Nevada, N.H New Hampshire,
N.J New Jersey, N.M New Mexico, N.Y New York, N.C North Carolina, N.D North Dakota, Okla Oklahoma, Ore Oregon,
Pa Pennsylvania, R.I Rhode Island, S.C South Carolina, S.D South Dakota, Tenn Tennessee, Tex Texas, Vt Vermont,
Va Virginia, Wash Washington, W.Va West Virginia, Wis Wisconsin, Wyo Wyoming, B.C British Columbia, Ont Ontario,
Que Quebec, Alta Alberta, Man Manitoba, Sask Saskatchewan, N.S Nova Scotia, N.B New Brunswick
`
    .trim()
    .split(/,\s+/)
    .map((entry) => {
      const at = entry.indexOf(' ');
      return [entry.slice(0, at), entry.slice(at + 1)] as const;
    }),
);
