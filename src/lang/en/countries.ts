/**
 * States and territories, one a line: name and other names; adjectives and singular nouns of nationality; plural nouns;
 * capital. The plural noun is given only where it is not the adjective with "s". The first name of a line is the one a
 * record would print.
 */
export const COUNTRIES = `
Afghanistan; Afghan; Afghans; Kabul
Albania; Albanian; ; Tirana
Algeria; Algerian; ; Algiers
Andorra; Andorran; ; Andorra la Vella
Angola; Angolan; ; Luanda
Antigua and Barbuda, Antigua; Antiguan; ; St John's
Argentina; Argentine, Argentinian; ; Buenos Aires
Armenia; Armenian; ; Yerevan
Australia; Australian, Aussie; ; Canberra
Austria; Austrian; ; Vienna
Azerbaijan; Azerbaijani, Azeri; ; Baku
Bahamas; Bahamian; ; Nassau
Bahrain; Bahraini; ; Manama
Bangladesh; Bangladeshi; ; Dhaka
Barbados; Barbadian; ; Bridgetown
Belarus; Belarusian, Belarussian; ; Minsk
Belgium; Belgian; ; Brussels
Belize; Belizean; ; Belmopan
Benin; Beninese; Beninese; Porto-Novo
Bhutan; Bhutanese; Bhutanese; Thimphu
Bolivia; Bolivian; ; La Paz
Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia; Bosnian; ; Sarajevo
Botswana; Botswanan, Batswana, Motswana; ; Gaborone
Brazil; Brazilian; ; Brasília, Brasilia
Brunei; Bruneian; ; Bandar Seri Begawan
Bulgaria; Bulgarian; ; Sofia
Burkina Faso; Burkinabe, Burkinabé; ; Ouagadougou
Burundi; Burundian; ; Gitega, Bujumbura
Cambodia; Cambodian, Khmer; ; Phnom Penh
Cameroon; Cameroonian; ; Yaoundé, Yaounde
Canada; Canadian; ; Ottawa
Cape Verde, Cabo Verde; Cape Verdean; ; Praia
Central African Republic, CAR; Central African; ; Bangui
Chad; Chadian; ; N'Djamena
Chile; Chilean; ; Santiago
China, People's Republic of China, PRC; Chinese; Chinese; Beijing
Colombia; Colombian; ; Bogotá, Bogota
Comoros; Comorian; ; Moroni
Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo, DRC; Congolese; Congolese; Kinshasa
Republic of Congo, Congo-Brazzaville, Congo; Congolese; Congolese; Brazzaville
Costa Rica; Costa Rican; ; San José, San Jose
Croatia; Croatian, Croat; ; Zagreb
Cuba; Cuban; ; Havana
Cyprus; Cypriot; ; Nicosia
Czech Republic, Czechia; Czech; ; Prague
Denmark; Danish; Danes; Copenhagen
Djibouti; Djiboutian; ; Djibouti City
Dominica; Dominican; ; Roseau
Dominican Republic; Dominican; ; Santo Domingo
East Timor, Timor-Leste; Timorese; Timorese; Dili
Ecuador; Ecuadorian, Ecuadorean; ; Quito
Egypt; Egyptian; ; Cairo
El Salvador; Salvadoran, Salvadorean; ; San Salvador
Equatorial Guinea; Equatorial Guinean, Equatoguinean; ; Malabo
Eritrea; Eritrean; ; Asmara
Estonia; Estonian; ; Tallinn
Eswatini, Swaziland; Swazi; ; Mbabane
Ethiopia; Ethiopian; ; Addis Ababa
Fiji; Fijian; ; Suva
Finland; Finnish; Finns; Helsinki
France; French; French; Paris
Gabon; Gabonese; Gabonese; Libreville
Gambia; Gambian; ; Banjul
Georgia; Georgian; ; Tbilisi
Germany; German; ; Berlin
Ghana; Ghanaian; ; Accra
Greece; Greek; ; Athens
Greenland; Greenlandic; Greenlanders; Nuuk
Grenada; Grenadian; ; St George's
Guatemala; Guatemalan; ; Guatemala City
Guinea; Guinean; ; Conakry
Guinea-Bissau; Bissau-Guinean; ; Bissau
Guyana; Guyanese; Guyanese; Georgetown
Haiti; Haitian; ; Port-au-Prince
Honduras; Honduran; ; Tegucigalpa
Hong Kong; Hong Kong; Hongkongers;
Hungary; Hungarian; ; Budapest
Iceland; Icelandic; Icelanders; Reykjavik, Reykjavík
India; Indian; ; New Delhi, Delhi
Indonesia; Indonesian; ; Jakarta
Iran, Islamic Republic of Iran; Iranian; ; Tehran, Teheran
Iraq; Iraqi; ; Baghdad
Ireland, Republic of Ireland; Irish; Irish; Dublin
Israel; Israeli; ; Jerusalem
Italy; Italian; ; Rome
Ivory Coast, Côte d'Ivoire, Cote d'Ivoire; Ivorian; ; Yamoussoukro, Abidjan
Jamaica; Jamaican; ; Kingston
Japan; Japanese; Japanese; Tokyo
Jordan; Jordanian; ; Amman
Kazakhstan; Kazakh, Kazakhstani; ; Astana, Nur-Sultan
Kenya; Kenyan; ; Nairobi
Kiribati; I-Kiribati; I-Kiribati; Tarawa
North Korea, Democratic People's Republic of Korea, DPRK; North Korean; ; Pyongyang
South Korea, Republic of Korea; South Korean, Korean; ; Seoul
Kosovo; Kosovar, Kosovan; ; Pristina
Kuwait; Kuwaiti; ; Kuwait City
Kyrgyzstan; Kyrgyz; Kyrgyz; Bishkek
Laos; Laotian, Lao; ; Vientiane
Latvia; Latvian; ; Riga
Lebanon; Lebanese; Lebanese; Beirut
Lesotho; Basotho, Mosotho; Basotho; Maseru
Liberia; Liberian; ; Monrovia
Libya; Libyan; ; Tripoli
Liechtenstein; Liechtenstein; Liechtensteiners; Vaduz
Lithuania; Lithuanian; ; Vilnius
Luxembourg; Luxembourgish; Luxembourgers; Luxembourg City
Madagascar; Malagasy; Malagasy; Antananarivo
Malawi; Malawian; ; Lilongwe
Malaysia; Malaysian; ; Kuala Lumpur
Maldives; Maldivian; ; Malé
Mali; Malian; ; Bamako
Malta; Maltese; Maltese; Valletta
Marshall Islands; Marshallese; Marshallese; Majuro
Mauritania; Mauritanian; ; Nouakchott
Mauritius; Mauritian; ; Port Louis
Mexico, México; Mexican; ; Mexico City
Micronesia; Micronesian; ; Palikir
Moldova; Moldovan; ; Chisinau, Chișinău
Monaco; Monegasque; ;
Mongolia; Mongolian, Mongol; ; Ulaanbaatar, Ulan Bator
Montenegro; Montenegrin; ; Podgorica
Morocco; Moroccan; ; Rabat
Mozambique; Mozambican; ; Maputo
Myanmar, Burma; Burmese; Burmese; Naypyidaw, Naypyitaw
Namibia; Namibian; ; Windhoek
Nauru; Nauruan; ;
Nepal; Nepali, Nepalese; Nepalese; Kathmandu
Netherlands, Holland; Dutch; Dutch; Amsterdam
New Caledonia; New Caledonian; ; Nouméa, Noumea
New Zealand; New Zealand; New Zealanders; Wellington
Nicaragua; Nicaraguan; ; Managua
Niger; Nigerien; ; Niamey
Nigeria; Nigerian; ; Abuja
North Macedonia, Macedonia; Macedonian; ; Skopje
Norway; Norwegian; ; Oslo
Oman; Omani; ; Muscat
Pakistan; Pakistani; ; Islamabad
Palau; Palauan; ; Ngerulmud
Palestine, Palestinian Territories, Palestinian territories; Palestinian; ; Ramallah
Panama; Panamanian; ; Panama City
Papua New Guinea, PNG; Papua New Guinean, Papuan; ; Port Moresby
Paraguay; Paraguayan; ; Asunción, Asuncion
Peru; Peruvian; ; Lima
Philippines; Filipino, Philippine, Filipina; Filipinos; Manila
Poland; Polish; Poles; Warsaw
Portugal; Portuguese; Portuguese; Lisbon
Puerto Rico; Puerto Rican; ; San Juan
Qatar; Qatari; ; Doha
Romania; Romanian; ; Bucharest
Russia, Russian Federation; Russian; ; Moscow
Rwanda; Rwandan; ; Kigali
Saint Kitts and Nevis, St Kitts and Nevis; Kittitian; ; Basseterre
Saint Lucia, St Lucia, St. Lucia; Saint Lucian, St Lucian; ; Castries
Saint Vincent and the Grenadines, St Vincent and the Grenadines; Vincentian; ; Kingstown
Samoa; Samoan; ; Apia
San Marino; Sammarinese; ;
Sao Tome and Principe, São Tomé and Príncipe; Santomean; ; Sao Tome
Saudi Arabia, KSA; Saudi, Saudi Arabian; ; Riyadh
Senegal; Senegalese; Senegalese; Dakar
Serbia; Serbian, Serb; ; Belgrade
Seychelles; Seychellois; Seychellois; Victoria
Sierra Leone; Sierra Leonean; ; Freetown
Singapore; Singaporean; ;
Slovakia; Slovak, Slovakian; ; Bratislava
Slovenia; Slovenian, Slovene; ; Ljubljana
Solomon Islands; Solomon Islander; ; Honiara
Somalia; Somali; ; Mogadishu
Somaliland; Somalilander; ; Hargeisa
South Africa; South African; ; Pretoria
South Sudan; South Sudanese; South Sudanese; Juba
Spain; Spanish; Spaniards; Madrid
Sri Lanka; Sri Lankan; ; Colombo
Sudan; Sudanese; Sudanese; Khartoum
Suriname; Surinamese; Surinamese; Paramaribo
Sweden; Swedish; Swedes; Stockholm
Switzerland; Swiss; Swiss; Bern
Syria; Syrian; ; Damascus
Taiwan, Republic of China; Taiwanese; Taiwanese; Taipei
Tajikistan; Tajik; ; Dushanbe
Tanzania; Tanzanian; ; Dodoma
Thailand; Thai; ; Bangkok
Tibet; Tibetan; ; Lhasa
Togo; Togolese; Togolese; Lomé, Lome
Tonga; Tongan; ; Nuku'alofa
Trinidad and Tobago, Trinidad; Trinidadian; ; Port of Spain
Tunisia; Tunisian; ; Tunis
Turkey, Türkiye, Turkiye; Turkish; Turks; Ankara
Turkmenistan; Turkmen; Turkmens; Ashgabat
Tuvalu; Tuvaluan; ; Funafuti
Uganda; Ugandan; ; Kampala
Ukraine; Ukrainian; ; Kyiv, Kiev
United Arab Emirates, UAE, Emirates; Emirati; ; Abu Dhabi
United Kingdom, UK, U.K., Britain, Great Britain; British; Britons; London
United States, US, U.S., USA, U.S.A., United States of America, America; American; ; Washington, D.C.
Uruguay; Uruguayan; ; Montevideo
Uzbekistan; Uzbek; ; Tashkent
Vanuatu; Ni-Vanuatu; Ni-Vanuatu; Port Vila
Vatican, Vatican City, Holy See; Vatican; ;
Venezuela; Venezuelan; ; Caracas
Vietnam, Viet Nam; Vietnamese; Vietnamese; Hanoi
Western Sahara; Sahrawi, Saharawi; ; Laayoune
Yemen; Yemeni; ; Sanaa, Sana'a
Zambia; Zambian; ; Lusaka
Zimbabwe; Zimbabwean; ; Harare
Soviet Union, USSR; Soviet; ;
Yugoslavia; Yugoslav; ; 
England; English; English;
Scotland; Scottish; Scots; Edinburgh
Wales; Welsh; Welsh; Cardiff
Northern Ireland; Northern Irish; ; Belfast
Faroe Islands; Faroese; Faroese; Tórshavn
French Polynesia; Polynesian; ; Papeete
Guam; Guamanian; ; Hagåtña
Bermuda; Bermudian; ; Hamilton
Macau, Macao; Macanese; Macanese;
Catalonia; Catalan; ; Barcelona
Kurdistan; Kurdish; Kurds; Erbil
Chechnya; Chechen; ; Grozny
Crimea; Crimean; ; Simferopol
`;

/** Adjectives of regions and peoples: no mention by themselves; with "s" a group. */
export const REGION_ADJECTIVES = `African European Asian Arab American Latin Western Eastern Northern Southern Central Caribbean Pacific Atlantic Mediterranean Scandinavian
Nordic Baltic Balkan Slavic Hispanic Latino Latina Jewish Muslim Islamic Islamist Christian Catholic Protestant Orthodox Hindu Buddhist Sikh Sunni Shia Shiite Shi'ite Alawite Druze Coptic Anglican Lutheran
Methodist Baptist Mormon Evangelical Jesuit Rohingya Uyghur Uighur Kikuyu Luo Hausa Yoruba Igbo Fulani Zulu Xhosa Tutsi Hutu Oromo Amhara Tigrayan Berber Bedouin Pashtun Baloch Punjabi Sindhi Bengali
Tamil Sinhalese Telugu Gujarati Marathi Kashmiri Maori Māori Aboriginal Inuit Native Indigenous Roma Basque Flemish Bavarian Sicilian Corsican Democratic Republican Communist Socialist Conservative
Liberal Labour Tory Marxist Maoist Nazi Zionist Kremlin Victorian Colonial Persian Ottoman Roman Byzantine Sub-Saharan Francophone Anglophone Afro-American African-American Southeast Northeast Northwest Southwest Texan Californian Parisian Londoner`;
