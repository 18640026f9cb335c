/** Words that make a name an organization's, and organizations that news names without saying what they are. */

/**
 * Nouns that end such a name ("Kestrel Harbour Partners"), or begin it before "of" or "for" ("Ministry of Works").
 * Lower case.
 */
export const ORGANIZATION_NOUNS = `ministry department agency administration authority bureau office commission committee council board parliament senate congress assembly house chamber court tribunal cabinet government legislature duma knesset bundestag
party union alliance coalition front movement league federation confederation association society organization organisation institute institution foundation trust fund charity network forum congress conference club team united academy college university school faculty laboratory lab
company corporation corp inc ltd llc plc ag sa gmbh co group holdings holding partners capital ventures industries enterprises bank banks insurance airlines airways air railways railway rail motors motor foods lines line shipping logistics steel oil gas petroleum energy power electric electricity mining
telecom communications technologies technology systems solutions software pharmaceuticals pharma laboratories brewery breweries hotels media television tv radio news newspaper newswire times post tribune herald gazette chronicle mercury daily telegraph guardian journal observer press agency wire magazine review
army navy force forces guard guards police brigade battalion regiment division corps command militia cartel gang clan brotherhood mafia militias fleet squadron unit
service services secretariat directorate registry exchange treasury reserve customs embassy consulate mission delegation center centre clinic hospital museum orchestra band studios pictures records publishing publishers books press entertainment
church diocese archdiocese synod mosque caliphate workers farmers teachers lawyers journalists doctors nurses rights watch crescent cross programme program initiative project taskforce force board securities investments equity associates consulting advisers advisors analytics research think-tank
campaign partnership consortium cooperative co-operative syndicate guild lodge chapter caucus panel inquiry secretariat intelligence investigation prosecutor's airport's bloc community nations fc afc cf sc sabha majlis lok rajya
courier clarion sentinel examiner enquirer inquirer bulletin dispatch argus advertiser ledger hydro utilities ferries freight cement chemicals textiles garments timber dairies dairy shipyard shipyards refinery refineries construction developments properties supermarkets biotech aerospace aviation robotics semiconductors cosmetics logging
federación asociación partido ministerio universidad banco instituto comisión frente movimiento galería consejo grupo empresa fundación congreso ejército policía pacto sindicato colectivo misioneras dirección secretaría corte federação associação universidade ministério
ministère direction université banque parti société fédération comité conseil église ministerium universität verband partei bank stiftung gesellschaft pt grameen jamaat jamiat parishad lashkar jaish vision savers bodies empire businesses business cortes collective`;

/** Endings of firms that may follow a comma. */
export const FIRM_ENDINGS = 'inc corp corporation ltd limited llc plc ag sa gmbh co nv bv spa oy ab as llp lp pty kk';

export const ORGANIZATIONS = `
United Nations, UN, U.N., UNICEF, UNESCO, UNHCR, UNRWA, WHO, World Health Organization, World Health Organisation, WTO, World Trade Organization, IMF, International Monetary Fund, World Bank, World Food Programme, WFP, NATO, Nato, European Union, EU, E.U., African Union, AU, ASEAN, Asean, ECOWAS, Ecowas, SADC, OPEC, Opec,
OPEC+, OAS, OSCE, OECD, IAEA, ICC, ICJ, Interpol, Europol, Eurojust, Red Cross, Red Crescent, ICRC, MSF, Médecins Sans Frontières, Doctors Without Borders, Amnesty International, Amnesty, Human Rights Watch, HRW, Oxfam, Save the Children, Greenpeace, Commonwealth, Arab League, G7, G8, G20, BRICS, Brics, Mercosur, Caricom, Security Council, General Assembly,
Pentagon, White House, State Department, Defense Department, Justice Department, Treasury Department, Treasury, Congress, US Congress, Senate, House of Representatives, House, Supreme Court, Federal Reserve, Fed, CIA, FBI, NSA, DEA, FAA, FEMA, EPA, FDA, CDC, NASA, Nasa, SEC, IRS, DHS, ICE, USAID, Coast Guard, National Guard, Navy, Army, Air Force, Marines, Marine Corps, Secret Service, Southern Command, US Southern Command, SOUTHCOM, Central Command, CENTCOM, Homeland Security, Capitol Hill,
Kremlin, Downing Street, Whitehall, House of Commons, House of Lords, Commons, Home Office, Foreign Office, Scotland Yard, Met Police, MI5, MI6, Bank of England, NHS, Ofcom, Elysee, Élysée, Bundestag, Bundesbank, Knesset, Duma, Mossad, IDF, Shin Bet, Likud, Hamas, Hezbollah, Hizbollah, Hizbullah, Fatah, PLO, Palestinian Authority, Houthis, Taliban, al-Qaeda, al-Qaida, Al Qaeda, Al-Qaeda, Al Qaida, Islamic State, ISIS, Isis, ISIL, Isil, IS, Daesh, Boko Haram, al-Shabaab, Al-Shabaab, al-Shabab, Al-Shabab, al Shabaab, Al Shabaab,
European Commission, European Parliament, European Council, European Central Bank, ECB, Republicans, Republican Party, Democrats, Democratic Party, GOP, Labour, Labour Party, Labor, Labor Party, Greens, Conservatives, Tories, Lib Dems, SNP, BJP, ANC, African National Congress, Zanu-PF, ZANU-PF, MDC, PDP, APC, PRI, PAN, Morena, FARC, ELN, M-19, M23, PKK, YPG, SDF, RSF, Wagner, Wagner Group, Revolutionary Guards, Revolutionary Guard, IRGC,
Reuters, Associated Press, AP, AFP, Agence France-Presse, Bloomberg, BBC, CNN, NBC, ABC, CBS, Fox News, Fox, MSNBC, CNBC, Sky News, ITV, Channel 4, Al Jazeera, Al-Jazeera, Xinhua, TASS, Tass, Interfax, RIA Novosti, RIA, Anadolu, IRNA, Kyodo, Yonhap, PTI, ANI, ANSA, DPA, EFE, New York Times, Washington Post, Wall Street Journal, Financial Times, Guardian, The Times, Economist,
Le Monde, El País, El Pais, Der Spiegel, Spiegel, Politico, Político, Axios, Newsweek, Time, USA Today, Daily Mail, Telegraph, Independent, Haaretz, Jerusalem Post, Daily Nation, Vanguard, Punch, Dawn, Times of India, Hindustan Times, South China Morning Post, Global Times, Getty Images, Getty, EPA-EFE, Shutterstock, Facebook, Twitter, Meta, Google, Apple, Microsoft, Amazon.com, YouTube, WhatsApp, Instagram, TikTok, Telegram, Truth Social, OpenAI, Tesla, SpaceX, Boeing, Airbus, Toyota, Volkswagen, BP, Shell, ExxonMobil, Exxon, Chevron, Total, TotalEnergies, Petrobras, Pemex, PDVSA, Gazprom, Rosneft, Aramco, Lukoil, Samsung, Huawei, Pfizer, AstraZeneca, Moderna, Goldman Sachs, JPMorgan, HSBC, Barclays, Deutsche Bank, Citigroup, Morgan Stanley, Moody's, Fitch, Uber, Netflix, Disney, Walmart, Siemens, Nestlé, Nestle, Unilever, IBM, Intel, Nvidia, Sony, Nokia, Ericsson,
FIFA, Fifa, UEFA, Uefa, IOC, CAF, Chelsea, Arsenal, Barcelona FC, Real Madrid, Manchester United, Manchester City, Juventus, Bayern Munich, Islamic Republic News Agency, Sinaloa Cartel, Jalisco New Generation Cartel, CJNG, Tren de Aragua, Cartel de los Soles, Cartel of the Suns, Cali Cartel, MS-13
`;

/** Common names of other things: operations, treaties, prizes, wars, laws, feasts. The last word tells. Lower case. */
export const OTHER_NOUNS = `operation war wars treaty agreement accord accords pact convention protocol declaration charter constitution act bill law code resolution plan strategy doctrine amendment summit conference olympics olympiad games cup championship championships tournament prize award awards medal festival day week month year eve
revolution uprising intifada spring holocaust genocide crisis hurricane typhoon cyclone storm tropical earthquake tsunami pandemic covid covid-19 ebola aids hiv christmas easter ramadan eid diwali passover bible koran quran dollar euro pound peso rupee yen yuan index dow nasdaq report memo file files papers series show movie film song album book novel
dialogue talks mission review referendum election elections primary era age league's theory network's code regulation directive order highway's`;

/** Written before the names of ships, in capitals. */
export const VESSEL_PREFIXES = 'uss hms mv ms ss rms km kmp kn kri ins hmas hmcs usns rfa fv sv rv';

/**
 * After a state or its adjective they are one body's name: “US military”, “Venezuelan government”; “administration”
 * after any name.
 */
export const STATE_BODIES = 'government military army navy parliament senate congress embassy coast air';
