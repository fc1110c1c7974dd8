/*! Sectors: Standaard Bedrijfsindeling 2025, Statistics Netherlands (CBS), CC BY 4.0; names shortened, everyday names added. */

/**
 * One sector a line: code;Dutch name;English name;what people call their trade. All sections and divisions of SBI 2025, and the
 * groups, classes and subclasses that everyday names need. A code that is not divided stands as the one above it: 56.30.0 is 56.3.
 */
export const rows = `
A;Landbouw, bosbouw en visserij;Agriculture, forestry and fishing;agrariër/agrarisch bedrijf
01;Landbouw en jacht;Farming and hunting;boer/boerderij/boerenbedrijf/landbouwer/landbouwbedrijf/farmer/farm
01.1;Teelt van eenjarige gewassen;Growing of annual crops;akkerbouwer/akkerbouw/akkerbouwbedrijf/bieten/graan/arable farmer
01.13;Teelt van groenten en aardappelen;Growing of vegetables and potatoes;groenteteler/groentekweker/aardappelteler/tuinder/vegetable grower
01.13.2;Teelt van groenten onder glas;Growing of vegetables in greenhouses;glastuinbouw/glastuinder/tomatenkweker/paprikakweker/kastuinbouw/greenhouse grower
01.13.3;Teelt van paddenstoelen;Growing of mushrooms;champignonkweker/paddenstoelenkweker
01.19.2;Teelt van snijbloemen onder glas;Growing of cut flowers in greenhouses;bloemenkweker/rozenkweker/snijbloemen
01.2;Teelt van meerjarige gewassen;Growing of perennial crops;fruitteler/fruitkweker/fruitteelt
01.21;Teelt van druiven;Growing of grapes;wijngaard/wijnboer/wijnbouwer/vineyard
01.24;Teelt van appels, peren en steenvruchten;Growing of apples, pears and stone fruits;appelteler/perenteler/kersenteler/boomgaard
01.25;Teelt van aardbeien, kleinfruit en noten;Growing of strawberries, small fruit and nuts;aardbeienteler/aardbeienkweker/bessenteler
01.3;Plantenvermeerdering en sierteelt;Plant propagation;kweker/kwekerij/plantenkwekerij/sierteelt
01.30.1;Teelt van bloembollen;Growing of flower bulbs;bollenkweker/bollenboer/bollenteler/tulpenkweker
01.30.5;Boomkwekerij;Tree nursery;boomkweker/boomkwekerij
01.4;Fokken en houden van dieren;Animal production;veehouder/veehouderij/veeboer/livestock farmer
01.41;Melkveehouderij;Dairy farming;melkveehouder/melkveebedrijf/koeienboer/dairy farmer
01.43;Fokken en houden van paarden;Raising of horses;paardenfokker/stoeterij/paardenhouderij
01.45;Fokken en houden van schapen en geiten;Raising of sheep and goats;schapenhouder/schapenboer/geitenhouder/geitenboer
01.46;Varkenshouderij;Pig farming;varkenshouder/varkensboer/varkensbedrijf
01.47;Pluimveehouderij;Poultry farming;pluimveehouder/kippenboer/kippenhouder/legpluimvee/eierboer
01.48;Fokken en houden van overige dieren;Raising of other animals;imker/imkerij/bijenhouder/hondenfokker/kattenfokker
01.5;Gemengd landbouwbedrijf;Mixed farming;gemengd bedrijf
01.6;Dienstverlening voor de landbouw;Support for agriculture;loonwerker/loonbedrijf/agrarisch loonwerk/agrarische dienstverlening
02;Bosbouw;Forestry and logging;bosbouwer/boswachterij/boomverzorging bos/houtkap
03;Visserij en kweek van vis;Fishing and aquaculture;visser/visserij/vissersbedrijf/viskotter/fisher
03.1;Visserij;Fishing;zeevisser/garnalenvisser
03.2;Kweek van vis en schelpdieren;Aquaculture;viskweker/viskwekerij/oesterkweker/mosselkweker
B;Winning van delfstoffen;Mining and quarrying;
05;Winning van kolen;Mining of coal and lignite;
06;Winning van aardolie en aardgas;Extraction of crude petroleum and natural gas;gaswinning/oliewinning
07;Winning van metaalertsen;Mining of metal ores;
08;Winning van zand, grind, klei en zout;Other mining and quarrying;zandwinning/grindwinning/zoutwinning
09;Dienstverlening voor de winning van delfstoffen;Mining support services;
C;Industrie;Manufacturing;fabriek/fabrikant/maakbedrijf/maakindustrie/producent/manufacturer/factory
10;Vervaardiging van voedingsmiddelen;Manufacture of food products;voedingsmiddelenfabrikant/levensmiddelenindustrie/foodproducent/food producer
10.1;Vleesverwerking;Meat processing;slachterij/slachthuis/vleesverwerker/worstmakerij
10.2;Visverwerking;Fish processing;visverwerker/visrokerij
10.3;Verwerking van aardappelen, groenten en fruit;Processing of potatoes, fruit and vegetables;frietfabriek/sapfabriek/sappenmaker/conservenfabriek/jam maker
10.5;Zuivel en ijs maken;Manufacture of dairy products and ice;zuivelfabriek/kaasmaker/kaasmakerij/zuivelboerderij/ijsmaker/ijsmakerij/cheese maker
10.71;Brood en vers banket bakken;Manufacture of bread and fresh pastry;bakker/bakkerij/broodbakker/banketbakker/warme bakker/patissier/taartenbakker/taartenmaker/baker/bakery
10.82.2;Chocolade en snoep maken;Manufacture of chocolate and confectionery;chocolatier/chocolademaker/bonbonmaker/snoepfabriek
10.83;Verwerking van thee en koffie;Processing of tea and coffee;koffiebrander/koffiebranderij/coffee roaster
10.85;Maaltijden maken;Manufacture of prepared meals;maaltijdenfabriek/kant-en-klaarmaaltijden
10.9;Vervaardiging van diervoeder;Manufacture of animal feeds;veevoerfabriek/diervoeder/hondenvoer
11;Vervaardiging van dranken;Manufacture of beverages;drankenfabriek/drankenproducent
11.01;Sterke drank stoken;Distilling of spirits;distilleerder/distilleerderij/jeneverstokerij/ginstoker/distillery
11.05;Bier brouwen;Manufacture of beer;brouwer/brouwerij/bierbrouwer/bierbrouwerij/brewery
11.07;Frisdrank maken;Manufacture of soft drinks;frisdrankfabriek/limonademaker
12;Vervaardiging van tabaksproducten;Manufacture of tobacco products;sigarenmaker
13;Vervaardiging van textiel;Manufacture of textiles;textielfabriek/wever/weverij/spinnerij/tapijtfabriek/borduurstudio/gordijnenatelier
14;Vervaardiging van kleding;Manufacture of wearing apparel;kledingmaker/kleermaker/naaiatelier/coupeuse/modeatelier/kledingfabriek/tailor
15;Vervaardiging van leer, tassen en schoenen;Manufacture of leather, bags and footwear;leerlooier/leerbewerker/tassenmaker/zadelmaker/schoenfabriek
16;Houtindustrie;Manufacture of wood products;zagerij/houtzagerij/houtbewerker/houtbewerking/timmerfabriek/kozijnenfabriek/palletfabriek
17;Vervaardiging van papier en papierwaren;Manufacture of paper and paper products;papierfabriek/kartonfabriek/dozenfabriek
18;Drukwerk;Printing and reproduction of recorded media;drukker/drukkerij/zeefdrukker/boekbinder/boekbinderij/printer
19;Vervaardiging van cokes en aardolieproducten;Manufacture of coke and refined petroleum products;raffinaderij
20;Vervaardiging van chemische producten;Manufacture of chemicals and chemical products;chemisch bedrijf/chemie/verffabriek/zeepmaker/zeepmakerij/cosmeticafabrikant/kaarsenmaker chemie
21;Vervaardiging van farmaceutische producten;Manufacture of pharmaceuticals;farmaceut/farmaceutisch bedrijf/geneesmiddelenfabriek
22;Vervaardiging van producten van rubber en kunststof;Manufacture of rubber and plastic products;kunststofverwerker/kunststoffabriek/spuitgieter/spuitgieterij/plasticfabriek
23;Vervaardiging van glas, keramiek en beton;Manufacture of glass, ceramics and concrete;glasblazer/glasblazerij/glasfabriek/betonfabriek/steenfabriek
23.4;Keramiek en aardewerk maken;Manufacture of ceramics;pottenbakker/pottenbakkerij/keramist/keramiekatelier/potter
23.7;Natuursteen bewerken;Cutting, shaping and finishing of stone;steenhouwer/steenhouwerij/natuursteenbedrijf/keukenbladen
24;Vervaardiging van basismetalen;Manufacture of basic metals;staalfabriek/gieterij/metaalgieterij
25;Vervaardiging van producten van metaal;Manufacture of fabricated metal products;metaalbedrijf/metaalbewerker/metaalbewerking/smid/smederij/constructiebedrijf/staalconstructie/lasser/lasbedrijf/verspaner/metaalbewerkingsbedrijf/plaatwerker/welder
26;Vervaardiging van computers en elektronica;Manufacture of computers and electronics;elektronicafabrikant/chipmaker/halfgeleiders/meetinstrumenten/sensoren
27;Vervaardiging van elektrische apparatuur;Manufacture of electrical equipment;lampenfabriek/schakelkastenbouwer/paneelbouwer/batterijfabriek
28;Vervaardiging van machines;Manufacture of machinery;machinebouwer/machinebouw/machinefabriek/robotbouwer/machine builder
29;Vervaardiging van auto’s, aanhangwagens en opleggers;Manufacture of motor vehicles and trailers;autofabriek/carrosseriebouwer/carrosseriebouw/trailerbouwer/camperbouwer
30;Vervaardiging van overige vervoermiddelen;Manufacture of other transport equipment;vliegtuigbouwer/fietsenfabriek
30.1;Scheepsbouw;Building of ships and boats;scheepsbouwer/scheepswerf/jachtbouwer/jachtwerf/botenbouwer/shipyard
31;Vervaardiging van meubelen;Manufacture of furniture;meubelmaker/meubelmakerij/meubelfabriek/interieurbouwer/interieurbouw/keukenbouwer/furniture maker
32;Vervaardiging van overige goederen;Other manufacturing;speelgoedmaker/borstelmaker/kaarsenmaker
32.1;Sieraden maken;Manufacture of jewellery;goudsmid/edelsmid/zilversmid/sieradenmaker/sieradenontwerper/goldsmith
32.2;Muziekinstrumenten maken;Manufacture of musical instruments;vioolbouwer/gitaarbouwer/instrumentenbouwer/orgelbouwer
32.5;Vervaardiging van medische instrumenten;Manufacture of medical instruments;tandtechnicus/tandtechnisch laboratorium/prothesemaker/medische hulpmiddelen/dental technician
33;Reparatie, onderhoud en installatie van machines;Repair, maintenance and installation of machinery;machinereparatie/machineonderhoud/onderhoudsmonteur/industrieel onderhoud/servicemonteur/scheepsreparatie
D;Energievoorziening;Electricity, gas, steam and air conditioning supply;energiebedrijf
35;Productie en levering van elektriciteit, gas en warmte;Electricity, gas, steam and air conditioning supply;energieleverancier/energiecoöperatie/windmolen/windpark/zonnepark/biogas/warmtebedrijf/netbeheerder/energy supplier
E;Water, afval en sanering;Water supply, sewerage, waste management and remediation;
36;Winning en levering van water;Water collection, treatment and supply;waterbedrijf/drinkwaterbedrijf
37;Afvalwater;Sewerage;riolering/rioolreiniging/rioolservice/ontstoppingsbedrijf/waterzuivering
38;Inzameling en verwerking van afval;Waste collection, recovery and disposal;afvalbedrijf/afvalinzamelaar/vuilophaler/recycling/recyclingbedrijf/recycler/afvalverwerker
39;Sanering;Remediation;bodemsanering/asbestsaneerder/asbestsanering
F;Bouw;Construction;bouw/bouwbedrijf/bouwer/bouwvakker/builder
41;Bouw van woningen en gebouwen;Construction of buildings;aannemer/aannemersbedrijf/bouwbedrijf/bouwonderneming/woningbouwer/verbouwer/verbouwing/contractor
42;Grond-, water- en wegenbouw;Civil engineering;wegenbouwer/gww/waterbouw/baggeraar/infrabedrijf/kabels en leidingen
42.11;Wegenbouw en stratenmaken;Construction of roads;stratenmaker/straatmaker/stratenmakersbedrijf/bestrating/wegenbouw/asfalt
43;Gespecialiseerde werkzaamheden in de bouw;Specialised construction;onderaannemer/steigerbouwer/heibedrijf/betonvlechter/betonstorter/ijzervlechter
43.1;Slopen en grondwerk;Demolition and site preparation;sloper/sloopbedrijf/grondwerker/grondverzet/graafmachine/kraanmachinist
43.21;Elektrische installatie;Electrical installation;elektricien/elektromonteur/elektrotechnisch installateur/installateur/installatiebedrijf/laadpalen/domotica/electrician
43.21.1;Installatie van zonnepanelen;Installation of solar panels;zonnepanelen/zonnepanelenbedrijf/zonnepaneleninstallateur/solar
43.22;Loodgieterswerk, verwarming en koeling;Plumbing, heating and air conditioning;installateur/installatiebedrijf/cv-installateur/cv-monteur/verwarmingsmonteur/warmtepompinstallateur/airco-installateur/koeltechniek/klimaattechniek
43.22.1;Loodgieterswerk en sanitair;Plumbing and sanitary installation;loodgieter/loodgietersbedrijf/sanitair installateur/badkamerinstallateur/fitter/plumber
43.23;Isolatie aanbrengen;Installation of insulation;isolatiebedrijf/isoleerder/spouwmuurisolatie/isolatie
43.24;Overige bouwinstallatie;Other construction installation;liftmonteur/zonwering/rolluiken/zonweringsbedrijf
43.31;Stukadoorswerk;Plastering;stukadoor/stucadoor/stukadoorsbedrijf/stucwerk/plasterer
43.32;Timmerwerk in de bouw;Joinery installation;timmerman/timmerbedrijf/timmerlieden/klusbedrijf timmerwerk/kozijnen plaatsen/keukenmonteur/keukens plaatsen/trappenmaker/carpenter
43.33;Vloeren en wanden afwerken;Floor and wall covering;tegelzetter/tegelzettersbedrijf/vloerenlegger/parketteur/parketlegger/behanger/woningstoffeerder/stoffeerder vloeren/tiler
43.34;Schilderen en glaszetten;Painting and glazing;schilder/schildersbedrijf/huisschilder/glaszetter/painter
43.35;Overige afwerking van gebouwen;Other building completion and finishing;klusser/klusbedrijf/klusjesman/klussenbedrijf/handyman
43.41;Dakdekken;Roofing;dakdekker/dakdekkersbedrijf/dakbedekking/rietdekker/roofer
43.91;Metselwerk;Bricklaying;metselaar/metselbedrijf/metselwerk/voeger/voegbedrijf/bricklayer
G;Groothandel en detailhandel;Wholesale and retail trade;handelaar/handel/handelsonderneming/trader
46;Groothandel;Wholesale trade;groothandel/grossier/importeur/exporteur/import en export/wholesaler
46.1;Handelsbemiddeling;Wholesale on a fee or contract basis;handelsagent/agent/tussenhandel/handelsbemiddelaar
46.2;Groothandel in landbouwproducten en dieren;Wholesale of agricultural products and animals;veehandelaar/veehandel/bloemengroothandel/plantengroothandel/bloemenexporteur
46.3;Groothandel in voeding en dranken;Wholesale of food and beverages;groothandel voeding/wijnimporteur/drankengroothandel/groentegroothandel/vleesgroothandel
46.4;Groothandel in consumentenartikelen;Wholesale of household goods;groothandel kleding/meubelgroothandel/groothandel speelgoed
46.5;Groothandel in computers en telefoons;Wholesale of information and communication equipment;computergroothandel
46.6;Groothandel in machines;Wholesale of machinery;machinehandel/landbouwmachines/mechanisatiebedrijf/heftrucks
46.7;Groothandel in auto’s en auto-onderdelen;Wholesale of motor vehicles and parts;auto-importeur/onderdelengroothandel
46.8;Overige gespecialiseerde groothandel;Other specialised wholesale;bouwmaterialenhandel/bouwmaterialen/houthandel/staalhandel/oud ijzer/schroothandel/schroothandelaar/brandstoffenhandel
46.9;Niet-gespecialiseerde groothandel;Non-specialised wholesale;
47;Detailhandel, ook via internet;Retail trade, also online;winkel/winkelier/detailhandel/webshop/webwinkel/internetwinkel/online winkel/dropshipping/marktkoopman/marktkraam/marktkramer/shop/retailer/online shop/e-commerce/dropshipper
47.11;Supermarkten;Supermarkets;supermarkt/buurtsuper/buurtwinkel/toko/avondwinkel/dorpswinkel
47.12;Warenhuizen;Department stores;warenhuis
47.2;Winkels in voeding en dranken;Retail sale of food and beverages;levensmiddelenwinkel/speciaalzaak
47.21;Groente- en fruitwinkels;Retail sale of fruit and vegetables;groenteboer/groentewinkel/groenteman/fruitwinkel/greengrocer
47.22;Slagerijen en poeliers;Retail sale of meat;slager/slagerij/keurslager/poelier/butcher
47.23;Viswinkels;Retail sale of fish;visboer/viswinkel/viskraam/vishandel/fishmonger
47.24;Brood-, banket- en snoepwinkels;Retail sale of bread, pastry and sweets;bakkerswinkel/broodjeswinkel/snoepwinkel/chocolaterie/banketbakkerswinkel
47.25;Slijterijen;Retail sale of beverages;slijter/slijterij/wijnhandel/wijnwinkel/drankwinkel/wine shop
47.26;Tabakswinkels;Retail sale of tobacco;tabakswinkel/sigarenwinkel/tabakszaak/tobacconist
47.27;Kaas-, natuurvoedings- en andere speciaalzaken;Retail sale of other food;kaasboer/kaaswinkel/natuurvoedingswinkel/biologische winkel/reformwinkel/notenbar/delicatessenwinkel/traiteur winkel/koffie- en theewinkel
47.3;Tankstations;Retail sale of fuel;tankstation/benzinestation/pomphouder/petrol station
47.4;Winkels in computers, telefoons en elektronica;Retail sale of consumer electronics;computerwinkel/telefoonwinkel/elektronicawinkel/telecomwinkel
47.51;Winkels in stoffen en textiel;Retail sale of textiles;stoffenwinkel/handwerkwinkel/wolwinkel/beddengoed
47.52;Bouwmarkten en ijzerhandels;Retail sale of hardware and building materials;bouwmarkt/ijzerwarenwinkel/ijzerhandel/verfwinkel/doe-het-zelfzaak/gereedschapswinkel/hardware store
47.53;Winkels in tapijt en vloeren;Retail sale of carpets and floor coverings;tapijtwinkel/vloerenwinkel/gordijnenwinkel
47.54;Winkels in huishoudelijke apparaten;Retail sale of household appliances;witgoedwinkel/witgoedzaak
47.55;Meubel-, keuken- en woonwinkels;Retail sale of furniture and household goods;meubelwinkel/meubelzaak/woonwinkel/keukenwinkel/keukenzaak/keukenspeciaalzaak/lampenwinkel/huishoudwinkel/beddenwinkel/babywinkel/furniture shop
47.61;Boekwinkels;Retail sale of books;boekhandel/boekwinkel/boekhandelaar/bookshop
47.62;Winkels in kranten en kantoorartikelen;Retail sale of newspapers and stationery;kantoorboekhandel/kiosk/tijdschriftenwinkel/kantoorartikelen
47.63;Sport- en fietswinkels;Retail sale of sporting goods;sportwinkel/sportzaak/kampeerwinkel/watersportwinkel
47.63.1;Fietswinkels;Retail sale of bicycles;fietsenwinkel/fietsenmaker/rijwielhandel/fietsenzaak/rijwielhandelaar/bicycle shop
47.64;Speelgoedwinkels;Retail sale of toys;speelgoedwinkel/spellenwinkel/toy shop
47.69;Winkels in muziek en hobby;Retail sale of other cultural and recreational goods;muziekwinkel/platenzaak/hobbywinkel/kunsthandel/galerie verkoop/galeriehouder
47.71;Kledingwinkels;Retail sale of clothing;kledingwinkel/kledingzaak/modezaak/boetiek/boutique/lingeriewinkel/kinderkleding/bruidsmode/clothes shop
47.72;Schoenen- en lederwarenwinkels;Retail sale of footwear and leather goods;schoenenwinkel/schoenenzaak/tassenwinkel/lederwaren/shoe shop
47.73;Apotheken;Pharmacies;apotheek/apotheker/pharmacy
47.74;Drogisten, opticiens en medische winkels;Retail sale of drugstore, optical and medical goods;drogist/drogisterij/thuiszorgwinkel
47.74.3;Opticiens;Opticians;opticien/brillenwinkel/brillenzaak/optometrist/contactlenzen/optician
47.75;Parfumerieën;Retail sale of cosmetics;parfumerie/cosmeticawinkel
47.76;Bloemen-, tuin- en dierenwinkels;Retail sale of flowers, plants and pets;
47.76.1;Bloemenwinkels en tuincentra;Retail sale of flowers and plants;bloemist/bloemenwinkel/bloemenzaak/bloembinder/tuincentrum/plantenwinkel/florist
47.76.2;Dierenwinkels;Retail sale of pets and pet supplies;dierenwinkel/dierenspeciaalzaak/ruitersportwinkel/pet shop
47.77;Juweliers;Retail sale of watches and jewellery;juwelier/horlogewinkel/jeweller
47.78;Overige winkels;Retail sale of other new goods;cadeauwinkel/souvenirwinkel/fotowinkel/growshop/feestwinkel/gift shop
47.79;Tweedehands- en antiekwinkels;Retail sale of second-hand goods;kringloopwinkel/tweedehandswinkel/vintage winkel/antiquair/antiekhandel/antiekwinkel/second-hand shop
47.8;Winkels in auto’s, motoren en onderdelen;Retail sale of motor vehicles, motorcycles and parts;autodealer/autobedrijf/autohandel/autohandelaar/autoverkoper/dealer/occasions/caravanbedrijf/caravandealer/motorzaak/scooterzaak/car dealer
47.9;Bemiddeling bij verkoop;Intermediation for retail sale;marktplaats/verkoopplatform/online marktplaats/marketplace
H;Vervoer en opslag;Transportation and storage;logistiek/logistiek bedrijf/transport/logistics
49;Vervoer over land;Land transport;vervoerder/vervoersbedrijf
49.3;Personenvervoer over de weg;Passenger transport by road;taxi/taxichauffeur/taxibedrijf/taxicentrale/touringcar/touringcarbedrijf/busbedrijf/buschauffeur/rolstoelvervoer/taxi driver
49.41;Goederenvervoer over de weg;Freight transport by road;transporteur/transportbedrijf/vrachtwagenchauffeur/chauffeur/wegtransport/eigen rijder/vrachtvervoer/haulier/trucker
49.42;Verhuisbedrijven;Removal services;verhuizer/verhuisbedrijf/removals
50;Vervoer over water;Water transport;schipper/binnenvaart/binnenschipper/rederij/rondvaart/rondvaartboot/veerdienst/skipper
51;Luchtvaart;Air transport;luchtvaartmaatschappij/piloot/ballonvaart/ballonvaarder
52;Opslag en diensten voor vervoer;Warehousing and support for transportation;opslagbedrijf/opslag/magazijn/distributiecentrum/fulfilment/expediteur/expeditiebedrijf/scheepsagent/stuwadoor/parkeergarage/warehouse
53;Post en koeriers;Postal and courier activities;postbedrijf/postbezorger
53.2;Koeriers;Couriers;koerier/koeriersbedrijf/pakketbezorger/pakketdienst/bezorger/fietskoerier/pakketbezorging/courier/bezorgdienst/maaltijdbezorging
I;Horeca en logies;Accommodation and food services;horeca/horecaondernemer/horecabedrijf/horecazaak/hospitality
55;Logies;Accommodation;logies/overnachting/verblijfsrecreatie
55.1;Hotels;Hotels;hotel/hotelier/pension/hotelhouder/congreshotel
55.2;Vakantieverblijven;Holiday accommodation;vakantiehuis/vakantiehuisjes/vakantiepark/bungalowpark/bed and breakfast/bed & breakfast/b&b/bnb/groepsaccommodatie/hostel/airbnb/vakantiewoning/gastenverblijf/holiday home
55.3;Kampeerterreinen;Camping grounds;camping/campinghouder/minicamping/kampeerterrein/camperplaats/campsite
56;Eet- en drinkgelegenheden;Food and beverage services;horecagelegenheid/strandpaviljoen/strandtent
56.1;Restaurants, cafetaria’s en foodtrucks;Restaurants and mobile food services;eetgelegenheid
56.11.1;Restaurants;Restaurants;restaurant/restauranthouder/eetcafé/eethuis/brasserie/bistro/pizzeria/sushirestaurant/chef-kok/kok
56.11.2;Cafetaria’s, lunchrooms en ijssalons;Fast food, cafeterias and ice cream parlours;cafetaria/snackbar/frietkraam/frietzaak/patatzaak/frituur/lunchroom/broodjeszaak/ijssalon/shoarmazaak/afhaalrestaurant/tearoom/koffiebar/koffietent/takeaway
56.12;Foodtrucks;Mobile food services;foodtruck/mobiele eetgelegenheid/oliebollenkraam/food truck
56.2;Catering;Catering;catering/cateraar/cateringbedrijf/partycatering/bedrijfskantine/thuiskok/traiteur/caterer
56.3;Cafés en bars;Cafés and bars;café/kroeg/kroegbaas/bar/caféhouder/discotheek/nachtclub/pub
56.4;Bemiddeling bij maaltijden;Intermediation for food and drink;maaltijdplatform/bezorgplatform
J;Uitgeverij, omroep en media;Publishing, broadcasting and content;media/mediabedrijf
58;Uitgeverijen;Publishing;uitgever/uitgeverij/publisher
58.2;Uitgeven van software en spellen;Software publishing;saas/softwareproduct/game-uitgever/gamestudio/app-uitgever/softwareleverancier
59;Film, video en geluid;Film, video and sound;filmmaker/videoproducent/videomaker/filmproducent/videobedrijf/platenlabel/geluidsstudio/opnamestudio/montage/bioscoop/podcastmaker/videograaf/cameraman/muziekproducent/cinema/youtuber/vlogger/streamer
60;Omroep, nieuws en sociale media;Broadcasting, news and other content distribution;omroep/radiozender/persbureau/nieuwsredactie/streamingdienst/broadcaster
K;ICT en telecommunicatie;ICT and telecommunication;ict/it/ict-bedrijf/it-bedrijf/automatisering/automatiseerder
61;Telecommunicatie;Telecommunication;telecombedrijf/telecom/internetprovider/glasvezel
62;Software en ICT-advies;Computer programming and consultancy;ict’er/automatiseringsbedrijf
62.1;Software maken;Computer programming;programmeur/softwareontwikkelaar/softwarebedrijf/softwareontwikkeling/webdeveloper/webontwikkelaar/appbouwer/app-ontwikkelaar/websitebouwer/websites bouwen/webbouwer/developer/software developer/gameontwikkelaar/data-engineer/ai-ontwikkelaar
62.2;ICT-advies en beheer;Computer consultancy and management;ict-consultant/it-consultant/it-adviseur/ict-adviseur/systeembeheerder/systeembeheer/cybersecurity/werkplekbeheer/informatiebeveiliging/scrum master
62.9;Overige ICT-diensten;Other ICT services;computerhulp/computerhulp aan huis/helpdesk
63;Hosting, dataverwerking en informatiediensten;Computing infrastructure, hosting and information services;hosting/webhosting/hostingprovider/datacenter/cloudprovider/dataverwerking/zoekmachine/vergelijkingssite
L;Financiële diensten en verzekeringen;Financial and insurance activities;financiële dienstverlening
64;Financiële diensten;Financial services;bank/holding/beheermaatschappij/kredietverstrekker/leasemaatschappij/investeerder/investeringsfonds/participatiemaatschappij/crowdfunding
65;Verzekeraars en pensioenfondsen;Insurance and pension funding;verzekeraar/verzekeringsmaatschappij/pensioenfonds
66;Ondersteuning van financiële diensten;Support of financial services;hypotheekadviseur/hypotheker/financieel adviseur/financieel planner/vermogensbeheerder/beleggingsadviseur/pensioenadviseur/schade-expert/schadetaxateur
66.22;Verzekeringsagenten;Insurance agents and brokers;assurantietussenpersoon/verzekeringsadviseur/assurantiekantoor/verzekeringskantoor/tussenpersoon/verzekeringsagent
M;Onroerend goed;Real estate;vastgoed/vastgoedbedrijf/real estate
68;Verhuur van en handel in onroerend goed;Real estate activities;vastgoedbelegger/vastgoedhandelaar/verhuurder
68.1;Projectontwikkeling en handel in vastgoed;Development and trade of real estate;projectontwikkelaar/vastgoedontwikkelaar/ontwikkelaar
68.2;Verhuur van onroerend goed;Rental of real estate;woningverhuur/kamerverhuur/kamerverhuurder/bedrijfsverzamelgebouw/woningcorporatie/kantoorverhuur/coworking/flexplekken/self storage
68.3;Makelaars en beheerders;Estate agents and management;makelaar/makelaarskantoor/makelaardij/taxateur/woningtaxateur/vastgoedbeheerder/vve-beheerder/estate agent
N;Advies, ontwerp en onderzoek;Professional, scientific and technical activities;adviseur/adviesbureau/adviesbedrijf/zakelijke dienstverlening/zakelijk dienstverlener/kennisintensief/consultancy/consultant
69;Juridische en boekhoudkundige diensten;Legal and accounting activities;
69.1;Juridische diensten;Legal activities;jurist/juridisch adviseur/juridisch adviesbureau/mediator/bewindvoerder/deurwaarder/incassojurist
69.10.1;Advocaten;Lawyers;advocaat/advocatenkantoor/curator/lawyer
69.10.3;Notarissen;Notaries;notaris/notariskantoor/notary
69.2;Accountants, boekhouders en belastingadviseurs;Accounting and tax consultancy;accountant/accountantskantoor/boekhouder/boekhoudkantoor/administratiekantoor/belastingadviseur/belastingadvies/fiscalist/salarisadministratie/administrateur/bookkeeper
70;Hoofdkantoren en managementadvies;Head offices and management consultancy;
70.1;Hoofdkantoren;Head offices;hoofdkantoor/managementholding/head office
70.2;Organisatie- en managementadvies;Management consultancy;adviesbureau/organisatieadviseur/organisatieadviesbureau/managementconsultant/bedrijfsadviseur/bedrijfskundig adviseur/interim-manager/interimmanager/ondernemerscoach/businesscoach/coach/projectmanager/strategisch adviseur/duurzaamheidsadviseur/hr-adviseur/management consultant
71;Architecten, ingenieurs en technische keuring;Architects, engineers and technical testing;
71.11;Architecten;Architects;architect/architectenbureau/tuinarchitect/landschapsarchitect/stedenbouwkundige/stedenbouwkundig bureau/bouwkundig tekenaar/binnenhuisarchitect/interieurarchitect
71.12;Ingenieurs en technisch advies;Engineers and technical consultancy;ingenieur/ingenieursbureau/constructeur/technisch adviseur/energieadviseur/landmeter/engineer/engineeringbureau/werktuigbouwkundige/tekenbureau
71.2;Technische keuring;Technical testing;keuringsbedrijf/bouwkundig keurder/laboratorium/apk-keuring/certificering
72;Onderzoek en ontwikkeling;Research and development;onderzoeker/onderzoeksbureau/r&d/biotech/biotechbedrijf/laboratoriumonderzoek/research
73;Reclame, marktonderzoek en PR;Advertising, market research and PR;communicatiebureau
73.1;Reclamebureaus;Advertising;reclamebureau/marketingbureau/marketeer/online marketing/marketing/seo/social media/socialmediamanager/reclame/contentmaker/copywriter/tekstschrijver/advertising agency/influencer
73.2;Marktonderzoek;Market research;marktonderzoeker/marktonderzoek
73.3;PR en communicatie;Public relations and communication;communicatieadviseur/pr-bureau/pr-adviseur/voorlichter/tekstbureau
74;Overige specialistische diensten;Other professional activities;
74.1;Ontwerpers;Specialised design;ontwerper/ontwerpbureau/designer/designbureau/design
74.11;Industrieel ontwerp en mode;Industrial product and fashion design;productontwerper/industrieel ontwerper/modeontwerper/fashion designer
74.12;Grafisch ontwerp;Graphic design;grafisch ontwerper/grafisch vormgever/vormgever/webdesigner/webdesign/ux-designer/illustrator/dtp'er/animator/graphic designer
74.13;Interieurontwerp;Interior design;interieurontwerper/interieurstylist/interieuradviseur/stylist/woonstylist
74.2;Fotografen;Photography;fotograaf/fotostudio/trouwfotograaf/bruidsfotograaf/dronefotograaf/photographer
74.3;Vertalers en tolken;Translation and interpretation;vertaler/vertaalbureau/tolk/gebarentolk/translator
75;Dierenartsen;Veterinary activities;dierenarts/dierenkliniek/dierenartsenpraktijk/veterinair/vet
O;Verhuur en overige zakelijke diensten;Administrative and support services;facilitaire diensten
77;Verhuur en lease;Rental and leasing;verhuurbedrijf/verhuur
77.1;Verhuur van auto’s en campers;Rental of motor vehicles;autoverhuur/autoverhuurder/camperverhuur/autolease/aanhangerverhuur/deelauto/car rental
77.2;Verhuur van consumentenartikelen;Rental of personal goods;fietsverhuur/bootverhuur/kledingverhuur/partyverhuur/feestverhuur/springkussenverhuur/tentenverhuur/sloepverhuur/bike rental
77.3;Verhuur van machines;Rental of machinery;machineverhuur/gereedschapverhuur/steigerverhuur/kraanverhuur/hoogwerkerverhuur
78;Uitzendbureaus en arbeidsbemiddeling;Employment activities;uitzendbureau/detacheerder/detacheringsbureau/detachering/werving en selectie/recruiter/recruitment/headhunter/payroll/payrollbedrijf/arbeidsbemiddelaar/castingbureau/temp agency
79;Reisbureaus en reisorganisatie;Travel agencies and tour operators;reisbureau/reisorganisatie/reisadviseur/touroperator/reisleider/gids/stadsgids/kaartverkoop/travel agency
80;Beveiliging en opsporing;Investigation and security;beveiliger/beveiligingsbedrijf/beveiliging/recherchebureau/detective/alarmcentrale/security
81;Schoonmaak, groen en gebouwbeheer;Services to buildings and landscape;facilitair bedrijf/huismeester/gebouwbeheer/facility management
81.2;Schoonmaakbedrijven;Cleaning;schoonmaker/schoonmaakbedrijf/schoonmaakster/schoonmaak/reinigingsbedrijf/gevelreiniging/ongediertebestrijding/ongediertebestrijder/cleaner
81.22.1;Glazenwassers;Window cleaning;glazenwasser/glazenwasserij/glasbewassing/window cleaner
81.22.2;Schoorsteenvegers;Chimney sweeping;schoorsteenveger
81.3;Hoveniers en groenonderhoud;Landscape services;hovenier/hoveniersbedrijf/tuinman/tuinonderhoud/tuinaanleg/groenvoorziening/boomverzorger/boomverzorging/boomrooier/groenbedrijf/gardener
82;Kantoordiensten en overige zakelijke diensten;Office support and other business services;
82.1;Secretariaat en kantoordiensten;Office support;virtueel assistent/virtual assistant/secretaresse/secretariaat/secretariaatsservice/kopieerwinkel/officemanager
82.2;Callcenters;Call centres;callcenter/klantenservice/telefoonservice/telemarketing
82.3;Congressen en beurzen;Conventions and trade shows;evenementenbureau/weddingplanner/evenementenorganisator/congresorganisatie/beursorganisatie/eventmanager/event planner
82.9;Overige zakelijke diensten;Other business services;incassobureau/inpakbedrijf/verpakkingsbedrijf
P;Openbaar bestuur;Public administration;overheid/gemeente
84;Openbaar bestuur en sociale verzekeringen;Public administration and social security;brandweer/sociale werkplaats
Q;Onderwijs;Education;onderwijs/school
85;Onderwijs en training;Education and training;docent/leraar/lesgeven/coach/loopbaancoach/opleider/opleidingsinstituut/teacher
85.51;Sportonderwijs;Sports education;zwemschool/zwemles/sportleraar/skileraar/surfschool/zeilschool/paardrijles/sports teacher
85.52;Cultureel onderwijs;Cultural education;dansschool/dansles/balletschool/muziekschool/muziekles/muziekdocent/pianoles/gitaarles/kunstdocent/schildercursus/dance school
85.53;Rijscholen;Driving schools;rijschool/autorijschool/rijinstructeur/motorrijschool/rijles/driving school
85.59.1;Bedrijfsopleiding en training;Business training;trainer/trainingsbureau/bedrijfstrainer/training/bedrijfsopleidingen/bhv-training
85.59.9;Studiebegeleiding en overig onderwijs;Tutoring and other education;bijles/huiswerkbegeleiding/taalschool/taaltrainer/studiebegeleiding/cursus/tutor
R;Zorg en welzijn;Health and social work;zorg/zorgaanbieder/zorgbedrijf/zorgondernemer/zorginstelling/healthcare
86;Gezondheidszorg;Human health;zorgverlener/praktijk/kliniek
86.1;Ziekenhuizen;Hospitals;ziekenhuis
86.21;Huisartsen;General practitioners;huisarts/huisartsenpraktijk/dokter/doctor
86.22;Medisch specialisten;Medical specialists;medisch specialist/psychiater/specialist/oogkliniek/cosmetisch arts
86.23;Tandartsen;Dentists;tandarts/tandartspraktijk/orthodontist/dentist
86.93;Psychologen;Psychologists;psycholoog/psychotherapeut/psychologenpraktijk/gz-psycholoog/therapeut/psychologist
86.94;Verpleging, verloskunde en kraamzorg;Nursing and midwifery;verpleegkundige/wijkverpleging/wijkverpleegkundige/thuiszorg/verzorgende/verloskundige/verloskundigenpraktijk/kraamzorg/kraamverzorgende/nurse/midwife
86.95;Fysiotherapeuten en ergotherapeuten;Physiotherapy;fysiotherapeut/fysiotherapie/fysiotherapiepraktijk/fysio/ergotherapeut/manueel therapeut/physiotherapist
86.96;Alternatieve geneeskunde;Complementary medicine;acupuncturist/osteopaat/homeopaat/natuurgeneeskundige/chiropractor/oefentherapeut/haptotherapeut/hypnotherapeut/reiki/healer
86.99;Overige gezondheidszorg;Other human health;diëtist/logopedist/podotherapeut/pedicure medisch/mondhygiënist/bedrijfsarts/arbodienst/huidtherapeut/voedingsdeskundige/dietitian
87;Zorg met verblijf;Residential care;verpleeghuis/verzorgingshuis/woonzorg/zorghuis/gehandicaptenzorg/begeleid wonen/beschermd wonen/jeugdzorg verblijf
88;Welzijn en begeleiding;Social work;maatschappelijk werker/welzijnsorganisatie/ambulant begeleider/dagbesteding/zorgboerderij/jeugdhulp/jeugdbegeleider/thuisbegeleiding/mantelzorgondersteuning
88.91;Kinderopvang;Child day-care;kinderopvang/kinderdagverblijf/gastouder/gastouderbureau/bso/buitenschoolse opvang/peuterspeelzaal/oppas/childminder
S;Kunst, cultuur, sport en recreatie;Arts, sports and recreation;cultuur/creatieve sector/recreatie/vrije tijd
90;Kunst;Arts;kunstenaar/artiest/artist
90.11;Schrijvers en componisten;Writers and composers;schrijver/auteur/journalist/tekstschrijver/copywriter/componist/redacteur/songwriter/blogger/writer
90.12;Beeldende kunst;Visual arts;beeldend kunstenaar/beeldhouwer/kunstschilder/kunstatelier/atelier/sculptor
90.2;Uitvoerende kunst;Performing arts;muzikant/zanger/zangeres/dj/band/acteur/actrice/danser/cabaretier/toneelgezelschap/goochelaar/orkest/musicus/entertainer/musician
90.3;Theaters en ondersteuning van kunst;Support to arts;theater/poppodium/schouwburg/festival/festivalorganisator/licht en geluid/geluidstechnicus/lichttechnicus/decorbouwer/regisseur
91;Musea, bibliotheken en erfgoed;Libraries, museums and heritage;museum/bibliotheek/galerie/archief/dierentuin/kinderboerderij/restaurateur erfgoed/restauratieatelier
92;Kansspelen;Gambling and betting;casino/speelhal/gokkasten/loterij
93;Sport en recreatie;Sports and recreation;sportbedrijf
93.1;Sport;Sports;sportaccommodatie/sporthal/zwembad/manege/tennisbaan/padelbaan/sportvereniging/klimhal/squashbaan/golfbaan/profsporter/sportcoach
93.13;Sportscholen en yoga;Fitness and yoga centres;yogaschool/yogastudio/yogadocent/yogaleraar/yoga/pilates/tai chi/yoga teacher/sportschool/fitness/fitnesscentrum/personal trainer/crossfit/gym
93.2;Recreatie;Amusement and recreation;pretpark/attractiepark/speeltuin/binnenspeeltuin/escaperoom/jachthaven/kermis/kermisexploitant/bowling/bowlingbaan/survivalbaan/outdoorbedrijf/recreatieondernemer/marina
T;Overige diensten;Other services;dienstverlener/dienstverlening/persoonlijke dienstverlening
94;Verenigingen en belangenorganisaties;Membership organisations;vereniging/stichting/brancheorganisatie/goed doel/kerk/winkeliersvereniging/ondernemersvereniging
95;Reparatie en onderhoud;Repair and maintenance;reparateur/reparatiebedrijf/repair
95.1;Reparatie van computers en telefoons;Repair of computers and phones;computerreparatie/telefoonreparatie/telefoonmaker/phone repair
95.2;Reparatie van consumentenartikelen;Repair of household goods;witgoedreparatie/fietsreparatie/fietsenmaker/meubelstoffeerder/meubelrestaurateur/schoenmaker/horlogemaker/klokkenmaker/sleutelmaker/kledingreparatie/stoffeerder/pianostemmer/sleutelservice/cobbler
95.3;Reparatie van auto’s en motoren;Repair of motor vehicles and motorcycles;garage/garagehouder/autogarage/automonteur/autobedrijf/autoreparatie/apk/monteur/bandenbedrijf/bandenservice/schadeherstel/schadeherstelbedrijf/autoschade/autospuiter/uitdeuken/autowasstraat/autopoetsbedrijf/carwash/motorreparatie/takelbedrijf/berger/car mechanic/car repair
96;Persoonlijke diensten;Personal services;
96.1;Wasserijen en stomerijen;Washing and dry cleaning;wasserij/stomerij/wasserette/strijkservice/laundry
96.2;Haar- en schoonheidsverzorging;Hairdressing and beauty;beauty/wellness/massage/masseur/masseuse/massagesalon/massagepraktijk/zonnestudio
96.21;Kappers;Hairdressers;kapper/kapsalon/kapster/barbier/barbershop/barber/haarsalon/dameskapper/herenkapper/thuiskapper/hairdresser
96.22;Schoonheidsspecialisten;Beauty treatment;schoonheidsspecialist/schoonheidsspecialiste/schoonheidssalon/beautysalon/nagelstudio/nagelstyliste/nagelsalon/visagist/pedicure/manicure/wimperstyliste/huidspecialist/beauty salon/wimperextensions
96.23;Wellness en sauna;Day spa and sauna;sauna/wellnesscentrum/spa
96.3;Uitvaartverzorging;Funeral services;uitvaartverzorger/uitvaartondernemer/uitvaartonderneming/begrafenisondernemer/crematorium/begraafplaats/funeral director
96.9;Overige persoonlijke diensten;Other personal services;tattooshop/tatoeëerder/piercer/hondentrimmer/trimsalon/hondenuitlaatservice/hondenuitlaat/hondenschool/dierenpension/kattenpension/huishoudelijke hulp/weddingplanner/trouwambtenaar/datingbureau/astroloog/dog walker/piercing
U;Huishoudens;Households;
97;Huishoudens met personeel;Households as employers;huispersoneel
98;Productie voor eigen gebruik;Production by households for own use;
V;Internationale organisaties;Extraterritorial organisations;
99;Internationale organisaties;Extraterritorial organisations and bodies;ambassade/consulaat
`;
