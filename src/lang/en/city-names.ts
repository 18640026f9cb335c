/**
 * Names that English news gives to cities for which the gazetteer has another spelling: the gazetteer's name, its
 * country, the name a record prints, further names.
 */
export const CITY_NAMES = `
Odessa UA: Odesa
Kharkiv UA: Kharkiv, Kharkov
Luhansk UA: Luhansk, Lugansk
Dnipro UA: Dnipro, Dnipropetrovsk, Dnepropetrovsk
Bakhmut UA: Bakhmut, Artemivsk
Zaporizhia UA: Zaporizhzhia, Zaporizhzhya
Saint Petersburg RU: St. Petersburg, St Petersburg
Rostov-na-Donu RU: Rostov, Rostov-on-Don
New York City US: New York, NYC
Washington, D.C. US: Washington, Washington DC, District of Columbia
The Bronx US: Bronx
Mumbai IN: Mumbai, Bombay
Kolkata IN: Kolkata, Calcutta
Chennai IN: Chennai, Madras
Bengaluru IN: Bengaluru, Bangalore
Yangon MM: Yangon, Rangoon
Ho Chi Minh City VN: Ho Chi Minh City, Saigon
Da Nang VN: Da Nang, Danang
Guangzhou CN: Guangzhou, Canton
Ürümqi CN: Urumqi
Xi’an CN: Xian, Xi'an
Montréal CA: Montreal
Québec CA: Quebec City
Köln DE: Cologne
Frankfurt am Main DE: Frankfurt
Hannover DE: Hanover
Nürnberg DE: Nuremberg
Genève CH: Geneva
Zürich CH: Zurich
Kraków PL: Krakow, Cracow
Gdańsk PL: Gdansk
Göteborg SE: Gothenburg
Århus DK: Aarhus
The Hague NL: The Hague, Hague
Sevilla ES: Seville
Zaragoza ES: Saragossa
Thessaloníki GR: Thessaloniki, Salonika
Piraeus GR: Piraeus, Peiraias
Fes MA: Fez
Tangier MA: Tangier, Tanger
Marrakesh MA: Marrakesh, Marrakech
Al Mawşil al Jadīdah IQ: Mosul
Kirkuk IQ: Kirkuk, Karkuk
Al Başrah al Qadīmah IQ: Basra
Al Fallūjah IQ: Fallujah
Tel Aviv IL: Tel Aviv, Tel-Aviv
Khān Yūnis PS: Khan Younis, Khan Yunis
Rafaḩ PS: Rafah
Al Ḩudaydah YE: Hodeidah, Hudaydah
Ta‘izz YE: Taiz
Ma'rib YE: Marib
Ar Raqqah SY: Raqqa
Idlib SY: Idlib, Idleb
Mişrātah LY: Misrata
El Fasher SD: El Fasher, Al-Fashir, El-Fasher
Omdurman SD: Omdurman, Umm Durman
Mek'ele ET: Mekelle, Mekele
Hargeysa SO: Hargeisa
Kismayo SO: Kismayo, Kismaayo
Baidoa SO: Baidoa, Baydhabo
Isfahan IR: Isfahan, Esfahan
Mashhad IR: Mashhad, Meshed
Mecca SA: Mecca, Makkah
Medina SA: Medina, Madinah
Los Angeles US: Los Angeles, L.A.
Juárez MX: Ciudad Juárez
Acapulco de Juárez MX: Acapulco
León de los Aldama MX: León
Pachuca de Soto MX: Pachuca
Xalapa de Enríquez MX: Xalapa, Jalapa
Victoria de Durango MX: Durango
Bhubaneshwar IN: Bhubaneswar
Antwerpen BE: Antwerp
Gent BE: Ghent
Brugge BE: Bruges
Gaillimh IE: Galway
Cebu City PH: Cebu
Davao PH: Davao City
`;
