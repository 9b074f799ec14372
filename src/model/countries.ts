/**
 * The countries and territories of ISO 3166-1, a line each: code of two letters, code of three, then names in English and French, as
 * people write them. Fixed here, since what the machine knows of countries changes with its version.
 */
export const COUNTRIES = `
AD AND Andorra; Principality of Andorra; Andorre
AE ARE United Arab Emirates; Émirats arabes unis
AF AFG Afghanistan; Islamic Republic of Afghanistan
AG ATG Antigua & Barbuda; Antigua and Barbuda; Antigua-et-Barbuda
AI AIA Anguilla
AL ALB Albania; Republic of Albania; Albanie
AM ARM Armenia; Republic of Armenia; Arménie
AO AGO Angola; Republic of Angola
AQ ATA Antarctica; Antarctique
AR ARG Argentina; Argentine Republic; Argentine
AS ASM American Samoa; Samoa américaines
AT AUT Austria; Republic of Austria; Autriche
AU AUS Australia; Australie
AW ABW Aruba
AX ALA Åland Islands; Îles Åland
AZ AZE Azerbaijan; Republic of Azerbaijan; Azerbaïdjan
BA BIH Bosnia & Herzegovina; Bosnia and Herzegovina; Republic of Bosnia and Herzegovina; Bosnia; Bosnie-Herzégovine
BB BRB Barbados; Barbade
BD BGD Bangladesh; People’s Republic of Bangladesh
BE BEL Belgium; Kingdom of Belgium; Belgique
BF BFA Burkina Faso
BG BGR Bulgaria; Republic of Bulgaria; Bulgarie
BH BHR Bahrain; Kingdom of Bahrain; Bahreïn
BI BDI Burundi; Republic of Burundi
BJ BEN Benin; Republic of Benin
BL BLM St. Barthélemy; Saint Barthélemy
BM BMU Bermuda; Bermudes
BN BRN Brunei; Brunei Darussalam
BO BOL Bolivia; Plurinational State of Bolivia; Bolivie
BQ BES Caribbean Netherlands; Sint Eustatius and Saba Bonaire; Bonaire, Sint Eustatius and Saba; Pays-Bas caribéens
BR BRA Brazil; Federative Republic of Brazil; Brésil
BS BHS Bahamas; Commonwealth of the Bahamas
BT BTN Bhutan; Kingdom of Bhutan; Bhoutan
BV BVT Bouvet Island; Île Bouvet
BW BWA Botswana; Republic of Botswana
BY BLR Belarus; Republic of Belarus; Biélorussie
BZ BLZ Belize
CA CAN Canada
CC CCK Cocos Islands; Îles Cocos
CD COD Congo - Kinshasa; The Democratic Republic of the Congo; DR Congo; République démocratique du Congo; RD Congo
CF CAF Central African Republic; République centrafricaine
CG COG Congo - Brazzaville; Congo; Republic of the Congo
CH CHE Switzerland; Swiss Confederation; Suisse
CI CIV Côte d’Ivoire; Republic of Côte d’Ivoire; Ivory Coast
CK COK Cook Islands; Îles Cook
CL CHL Chile; Republic of Chile; Chili
CM CMR Cameroon; Republic of Cameroon; Cameroun
CN CHN China; People’s Republic of China; Chine
CO COL Colombia; Republic of Colombia; Colombie
CR CRI Costa Rica; Republic of Costa Rica
CU CUB Cuba; Republic of Cuba
CV CPV Cape Verde; Cabo Verde; Republic of Cabo Verde; Cap-Vert
CW CUW Curaçao
CX CXR Christmas Island; Île Christmas
CY CYP Cyprus; Republic of Cyprus; Chypre
CZ CZE Czechia; Czech Republic; Tchéquie; République tchèque
DE DEU Germany; Federal Republic of Germany; Allemagne; République fédérale d’Allemagne
DJ DJI Djibouti; Republic of Djibouti
DK DNK Denmark; Kingdom of Denmark; Danemark
DM DMA Dominica; Commonwealth of Dominica; Dominique
DO DOM Dominican Republic; République dominicaine
DZ DZA Algeria; People’s Democratic Republic of Algeria; Algérie
EC ECU Ecuador; Republic of Ecuador; Équateur
EE EST Estonia; Republic of Estonia; Estonie
EG EGY Egypt; Arab Republic of Egypt; Égypte
EH ESH Western Sahara; Sahara occidental
ER ERI Eritrea; the State of Eritrea; Érythrée
ES ESP Spain; Kingdom of Spain; Espagne
ET ETH Ethiopia; Federal Democratic Republic of Ethiopia; Éthiopie
FI FIN Finland; Republic of Finland; Finlande
FJ FJI Fiji; Republic of Fiji; Fidji
FK FLK Falkland Islands; Îles Malouines
FM FSM Micronesia; Federated States of Micronesia; Micronésie
FO FRO Faroe Islands; Îles Féroé
FR FRA France; French Republic; République française
GA GAB Gabon; Gabonese Republic
GB GBR United Kingdom; United Kingdom of Great Britain and Northern Ireland; UK; Royaume-Uni; R.-U.; Great Britain; Grande-Bretagne
GD GRD Grenada; Grenade
GE GEO Georgia; Géorgie
GF GUF French Guiana; Guyane française
GG GGY Guernsey; Guernesey
GH GHA Ghana; Republic of Ghana
GI GIB Gibraltar
GL GRL Greenland; Groenland
GM GMB Gambia; Republic of the Gambia; Gambie
GN GIN Guinea; Republic of Guinea; Guinée
GP GLP Guadeloupe
GQ GNQ Equatorial Guinea; Republic of Equatorial Guinea; Guinée équatoriale
GR GRC Greece; Hellenic Republic; Grèce
GS SGS South Georgia & South Sandwich Islands; South Georgia and the South Sandwich Islands; Géorgie du Sud-et-les Îles Sandwich du Sud
GT GTM Guatemala; Republic of Guatemala
GU GUM Guam
GW GNB Guinea-Bissau; Republic of Guinea-Bissau; Guinée-Bissau
GY GUY Guyana; Republic of Guyana
HK HKG Hong Kong SAR China; Hong Kong; Hong Kong Special Administrative Region of China; R.A.S. chinoise de Hong Kong
HM HMD Heard & McDonald Islands; Heard Island and McDonald Islands; Îles Heard-et-MacDonald
HN HND Honduras; Republic of Honduras
HR HRV Croatia; Republic of Croatia; Croatie
HT HTI Haiti; Republic of Haiti
HU HUN Hungary; Hongrie
ID IDN Indonesia; Republic of Indonesia; Indonésie
IE IRL Ireland; Irlande
IL ISR Israel; State of Israel
IM IMN Isle of Man; Île de Man
IN IND India; Republic of India; Inde
IO IOT British Indian Ocean Territory; Territoire britannique de l’océan Indien
IQ IRQ Iraq; Republic of Iraq; Irak
IR IRN Iran; Islamic Republic of Iran
IS ISL Iceland; Republic of Iceland; Islande
IT ITA Italy; Italian Republic; Italie
JE JEY Jersey
JM JAM Jamaica; Jamaïque
JO JOR Jordan; Hashemite Kingdom of Jordan; Jordanie
JP JPN Japan; Japon
KE KEN Kenya; Republic of Kenya
KG KGZ Kyrgyzstan; Kyrgyz Republic; Kirghizstan
KH KHM Cambodia; Kingdom of Cambodia; Cambodge
KI KIR Kiribati; Republic of Kiribati
KM COM Comoros; Union of the Comoros; Comores
KN KNA St. Kitts & Nevis; Saint Kitts and Nevis; Saint-Christophe-et-Niévès
KP PRK North Korea; Democratic People’s Republic of Korea; Corée du Nord
KR KOR South Korea; Republic of Korea; Corée du Sud
KW KWT Kuwait; State of Kuwait; Koweït
KY CYM Cayman Islands; Îles Caïmans
KZ KAZ Kazakhstan; Republic of Kazakhstan
LA LAO Laos; Lao People’s Democratic Republic
LB LBN Lebanon; Lebanese Republic; Liban
LC LCA St. Lucia; Saint Lucia; Sainte-Lucie
LI LIE Liechtenstein; Principality of Liechtenstein
LK LKA Sri Lanka; Democratic Socialist Republic of Sri Lanka
LR LBR Liberia; Republic of Liberia
LS LSO Lesotho; Kingdom of Lesotho
LT LTU Lithuania; Republic of Lithuania; Lituanie
LU LUX Luxembourg; Grand Duchy of Luxembourg
LV LVA Latvia; Republic of Latvia; Lettonie
LY LBY Libya; Libye
MA MAR Morocco; Kingdom of Morocco; Maroc
MC MCO Monaco; Principality of Monaco
MD MDA Moldova; Republic of Moldova; Moldavie
ME MNE Montenegro
MF MAF St. Martin; Saint-Martin
MG MDG Madagascar; Republic of Madagascar
MH MHL Marshall Islands; Republic of the Marshall Islands; Îles Marshall
MK MKD North Macedonia; Republic of North Macedonia; Macédoine du Nord; Macedonia; Macédoine
ML MLI Mali; Republic of Mali
MM MMR Myanmar; Republic of Myanmar; Burma; Birmanie
MN MNG Mongolia; Mongolie
MO MAC Macao SAR China; Macao; Macao Special Administrative Region of China; R.A.S. chinoise de Macao
MP MNP Northern Mariana Islands; Commonwealth of the Northern Mariana Islands; Îles Mariannes du Nord
MQ MTQ Martinique
MR MRT Mauritania; Islamic Republic of Mauritania; Mauritanie
MS MSR Montserrat
MT MLT Malta; Republic of Malta; Malte
MU MUS Mauritius; Republic of Mauritius; Maurice
MV MDV Maldives; Republic of Maldives
MW MWI Malawi; Republic of Malawi
MX MEX Mexico; United Mexican States; Mexique
MY MYS Malaysia; Malaisie
MZ MOZ Mozambique; Republic of Mozambique
NA NAM Namibia; Republic of Namibia; Namibie
NC NCL New Caledonia; Nouvelle-Calédonie
NE NER Niger; Republic of the Niger
NF NFK Norfolk Island; Île Norfolk
NG NGA Nigeria; Federal Republic of Nigeria
NI NIC Nicaragua; Republic of Nicaragua
NL NLD Netherlands; Kingdom of the Netherlands; Pays-Bas; Holland; Hollande
NO NOR Norway; Kingdom of Norway; Norvège
NP NPL Nepal; Federal Democratic Republic of Nepal
NR NRU Nauru; Republic of Nauru
NU NIU Niue
NZ NZL New Zealand; Nouvelle-Zélande
OM OMN Oman; Sultanate of Oman
PA PAN Panama; Republic of Panama
PE PER Peru; Republic of Peru; Pérou
PF PYF French Polynesia; Polynésie française
PG PNG Papua New Guinea; Independent State of Papua New Guinea; Papouasie-Nouvelle-Guinée
PH PHL Philippines; Republic of the Philippines
PK PAK Pakistan; Islamic Republic of Pakistan
PL POL Poland; Republic of Poland; Pologne
PM SPM St. Pierre & Miquelon; Saint Pierre and Miquelon; Saint-Pierre-et-Miquelon
PN PCN Pitcairn Islands; Pitcairn; Îles Pitcairn
PR PRI Puerto Rico; Porto Rico
PS PSE Palestinian Territories; State of Palestine; the State of Palestine; Palestine; Territoires palestiniens
PT PRT Portugal; Portuguese Republic
PW PLW Palau; Republic of Palau; Palaos
PY PRY Paraguay; Republic of Paraguay
QA QAT Qatar; State of Qatar
RE REU Réunion; La Réunion
RO ROU Romania; Roumanie
RS SRB Serbia; Republic of Serbia; Serbie
RU RUS Russia; Russian Federation; Russie
RW RWA Rwanda; Rwandese Republic
SA SAU Saudi Arabia; Kingdom of Saudi Arabia; Arabie saoudite
SB SLB Solomon Islands; Îles Salomon
SC SYC Seychelles; Republic of Seychelles
SD SDN Sudan; Republic of the Sudan; Soudan
SE SWE Sweden; Kingdom of Sweden; Suède
SG SGP Singapore; Republic of Singapore; Singapour
SH SHN St. Helena; Ascension and Tristan da Cunha Saint Helena; Sainte-Hélène
SI SVN Slovenia; Republic of Slovenia; Slovénie
SJ SJM Svalbard & Jan Mayen; Svalbard and Jan Mayen; Svalbard et Jan Mayen
SK SVK Slovakia; Slovak Republic; Slovaquie
SL SLE Sierra Leone; Republic of Sierra Leone
SM SMR San Marino; Republic of San Marino; Saint-Marin
SN SEN Senegal; Republic of Senegal
SO SOM Somalia; Federal Republic of Somalia; Somalie
SR SUR Suriname; Republic of Suriname
SS SSD South Sudan; Republic of South Sudan; Soudan du Sud
ST STP São Tomé & Príncipe; Sao Tome and Principe; Democratic Republic of Sao Tome and Principe; Sao Tomé-et-Principe
SV SLV El Salvador; Republic of El Salvador; Salvador
SX SXM Sint Maarten
SY SYR Syria; Syrian Arab Republic; Syrie
SZ SWZ Eswatini; Kingdom of Eswatini; Swaziland
TC TCA Turks & Caicos Islands; Turks and Caicos Islands; Îles Turques-et-Caïques
TD TCD Chad; Republic of Chad; Tchad
TF ATF French Southern Territories; Terres australes françaises
TG TGO Togo; Togolese Republic
TH THA Thailand; Kingdom of Thailand; Thaïlande
TJ TJK Tajikistan; Republic of Tajikistan; Tadjikistan
TK TKL Tokelau
TL TLS Timor-Leste; Democratic Republic of Timor-Leste; Timor oriental
TM TKM Turkmenistan
TN TUN Tunisia; Republic of Tunisia; Tunisie
TO TON Tonga; Kingdom of Tonga
TR TUR Türkiye; Republic of Türkiye; Turquie; Turkey
TT TTO Trinidad & Tobago; Trinidad and Tobago; Republic of Trinidad and Tobago; Trinité-et-Tobago
TV TUV Tuvalu
TW TWN Taiwan; Province of China Taiwan; Taiwan, Province of China
TZ TZA Tanzania; United Republic of Tanzania; Tanzanie
UA UKR Ukraine
UG UGA Uganda; Republic of Uganda; Ouganda
UM UMI U.S. Outlying Islands; United States Minor Outlying Islands; Îles mineures éloignées des États-Unis
US USA United States; United States of America; US; États-Unis; É.-U.; États-Unis d’Amérique
UY URY Uruguay; Eastern Republic of Uruguay
UZ UZB Uzbekistan; Republic of Uzbekistan; Ouzbékistan
VA VAT Vatican City; État de la Cité du Vatican
VC VCT St. Vincent & Grenadines; Saint Vincent and the Grenadines; Saint-Vincent-et-les Grenadines
VE VEN Venezuela; Bolivarian Republic of Venezuela
VG VGB British Virgin Islands; Îles Vierges britanniques
VI VIR U.S. Virgin Islands; Virgin Islands of the United States; Îles Vierges des États-Unis
VN VNM Vietnam; Viet Nam; Socialist Republic of Viet Nam
VU VUT Vanuatu; Republic of Vanuatu
WF WLF Wallis & Futuna; Wallis and Futuna; Wallis-et-Futuna
WS WSM Samoa; Independent State of Samoa
YE YEM Yemen; Republic of Yemen
YT MYT Mayotte
ZA ZAF South Africa; Republic of South Africa; Afrique du Sud
ZM ZMB Zambia; Republic of Zambia; Zambie
ZW ZWE Zimbabwe; Republic of Zimbabwe
`;
