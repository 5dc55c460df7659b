// How the United Nations calls states in French (UNTERM; press release ORG/1469 and the names adopted since).
const ROWS = `
  AFG Afghanistan|ZAF Afrique du Sud|ALB Albanie|DZA Algérie|DEU Allemagne|AND Andorre|AGO Angola|ATG Antigua-et-Barbuda
  SAU Arabie saoudite|ARG Argentine|ARM Arménie|AUS Australie|AUT Autriche|AZE Azerbaïdjan|BHS Bahamas|BHR Bahreïn
  BGD Bangladesh|BRB Barbade|BLR Bélarus|BEL Belgique|BLZ Belize|BEN Bénin|BTN Bhoutan|BOL Bolivie (État plurinational de)
  BIH Bosnie-Herzégovine|BWA Botswana|BRA Brésil|BRN Brunéi Darussalam|BGR Bulgarie|BFA Burkina Faso|BDI Burundi
  CPV Cabo Verde|KHM Cambodge|CMR Cameroun|CAN Canada|CHL Chili|CHN Chine|CYP Chypre|COL Colombie|COM Comores|COG Congo
  CRI Costa Rica|CIV Côte d'Ivoire|HRV Croatie|CUB Cuba|DNK Danemark|DJI Djibouti|DMA Dominique|EGY Égypte|SLV El Salvador
  ARE Émirats arabes unis|ECU Équateur|ERI Érythrée|ESP Espagne|EST Estonie|SWZ Eswatini|PSE État de Palestine
  USA États-Unis d'Amérique|ETH Éthiopie|RUS Fédération de Russie|FJI Fidji|FIN Finlande|FRA France|GAB Gabon|GMB Gambie
  GEO Géorgie|GHA Ghana|GRC Grèce|GRD Grenade|GTM Guatemala|GIN Guinée|GNB Guinée-Bissau|GNQ Guinée équatoriale|GUY Guyana
  HTI Haïti|HND Honduras|HUN Hongrie|MHL Îles Marshall|SLB Îles Salomon|IND Inde|IDN Indonésie|IRN Iran (République islamique d')
  IRQ Iraq|IRL Irlande|ISL Islande|ISR Israël|ITA Italie|JAM Jamaïque|JPN Japon|JOR Jordanie|KAZ Kazakhstan|KEN Kenya
  KGZ Kirghizistan|KIR Kiribati|KWT Koweït|LSO Lesotho|LVA Lettonie|LBN Liban|LBR Libéria|LBY Libye|LIE Liechtenstein
  LTU Lituanie|LUX Luxembourg|MKD Macédoine du Nord|MDG Madagascar|MYS Malaisie|MWI Malawi|MDV Maldives|MLI Mali|MLT Malte
  MAR Maroc|MUS Maurice|MRT Mauritanie|MEX Mexique|FSM Micronésie (États fédérés de)|MCO Monaco|MNG Mongolie|MNE Monténégro
  MOZ Mozambique|MMR Myanmar|NAM Namibie|NRU Nauru|NPL Népal|NIC Nicaragua|NER Niger|NGA Nigéria|NOR Norvège
  NZL Nouvelle-Zélande|OMN Oman|UGA Ouganda|UZB Ouzbékistan|PAK Pakistan|PLW Palaos|PAN Panama|PNG Papouasie-Nouvelle-Guinée
  PRY Paraguay|NLD Pays-Bas (Royaume des)|PER Pérou|PHL Philippines|POL Pologne|PRT Portugal|QAT Qatar
  SYR République arabe syrienne|CAF République centrafricaine|KOR République de Corée|COD République démocratique du Congo
  LAO République démocratique populaire lao|MDA République de Moldova|DOM République dominicaine
  PRK République populaire démocratique de Corée|TZA République-Unie de Tanzanie|ROU Roumanie
  GBR Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|RWA Rwanda|LCA Sainte-Lucie|KNA Saint-Kitts-et-Nevis|SMR Saint-Marin
  VAT Saint-Siège|VCT Saint-Vincent-et-les Grenadines|WSM Samoa|STP Sao Tomé-et-Principe|SEN Sénégal|SRB Serbie|SYC Seychelles
  SLE Sierra Leone|SGP Singapour|SVK Slovaquie|SVN Slovénie|SOM Somalie|SDN Soudan|SSD Soudan du Sud|LKA Sri Lanka|SWE Suède
  CHE Suisse|SUR Suriname|TJK Tadjikistan|TCD Tchad|CZE Tchéquie|THA Thaïlande|TLS Timor-Leste|TGO Togo|TON Tonga
  TTO Trinité-et-Tobago|TUN Tunisie|TUR Türkiye|TKM Turkménistan|TUV Tuvalu|UKR Ukraine|URY Uruguay|VUT Vanuatu
  VEN Venezuela (République bolivarienne du)|VNM Viet Nam|YEM Yémen|ZMB Zambie|ZWE Zimbabwe`

/** ISO 3166 alpha-3 → name */
export const FRENCH_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  ROWS.split(/[|\n]/)
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => [row.slice(0, 3), row.slice(4)] as const),
)
