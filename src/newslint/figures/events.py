"""The years of events that everybody knows, by what copy calls them."""

from __future__ import annotations

_BY_YEAR = """
1066 Battle of Hastings
1215 Magna Carta
1453 fall of Constantinople
1492 expulsion of Jews from Spain
1588 Spanish Armada
1605 Gunpowder Plot
1620 Mayflower
1666 Great Fire of London
1773 Boston Tea Party
1776 Declaration of Independence
1789 French Revolution; storming of the Bastille
1803 Louisiana Purchase
1805 Battle of Trafalgar
1815 Battle of Waterloo
1863 Emancipation Proclamation; Battle of Gettysburg; Gettysburg Address
1865 assassination of Abraham Lincoln; Juneteenth
1871 Great Chicago Fire; Paris Commune
1876 Battle of the Little Bighorn
1883 eruption of Krakatoa
1898 Spanish-American War
1903 Wright brothers
1906 San Francisco earthquake
1912 sinking of the Titanic; Titanic sinking; Titanic disaster
1914 outbreak of World War I; outbreak of the First World War; start of World War I; assassination of Franz Ferdinand
1915 Armenian genocide; Gallipoli; sinking of the Lusitania
1916 Easter Rising; Battle of the Somme; Battle of Verdun
1917 Balfour Declaration; Bolshevik Revolution; Russian Revolution; October Revolution
1918 Armistice; end of World War I; end of the First World War
1919 Treaty of Versailles; Amritsar massacre
1921 Tulsa race massacre; Tulsa Race Massacre
1929 stock market crash of 1929; Wall Street crash
1937 Hindenburg disaster; Nanjing Massacre; Nanking massacre; Guernica
1938 Kristallnacht; Munich Agreement; Anschluss
1939 outbreak of World War II; outbreak of the Second World War; start of World War II; invasion of Poland
1940 Dunkirk; Battle of Britain; Katyn massacre
1941 Pearl Harbor; attack on Pearl Harbor; Babi Yar; Babyn Yar
1942 Battle of Midway; Wannsee Conference
1943 Warsaw Ghetto Uprising; Warsaw ghetto uprising; Battle of Stalingrad
1944 D-Day; Normandy landings; Warsaw Uprising; Battle of the Bulge
1945 end of World War II; end of the Second World War; liberation of Auschwitz; bombing of Hiroshima; V-E Day; VE Day;
1945 atomic bombing of Hiroshima; atomic bombing of Nagasaki; bombing of Nagasaki; firebombing of Dresden; Yalta
1947 partition of India; Roswell; Indian independence
1948 founding of Israel; Universal Declaration of Human Rights; Berlin airlift
1949 founding of NATO; founding of the People’s Republic of China
1950 outbreak of the Korean War; start of the Korean War
1953 Korean War armistice; conquest of Everest
1954 Brown v. Board of Education; Dien Bien Phu
1955 Montgomery bus boycott; murder of Emmett Till
1956 Hungarian uprising; Suez crisis
1957 launch of Sputnik; Treaty of Rome
1959 Cuban Revolution
1961 Bay of Pigs; building of the Berlin Wall
1962 Cuban missile crisis; Cuban Missile Crisis
1963 March on Washington; assassination of John F. Kennedy; assassination of President John F. Kennedy
1964 Civil Rights Act
1965 Voting Rights Act; assassination of Malcolm X
1966 Aberfan disaster; Cultural Revolution
1967 Six-Day War; Summer of Love
1968 Tet offensive; Tet Offensive; My Lai massacre; Prague Spring; assassination of Martin Luther King
1969 moon landing; Apollo 11; Woodstock; Stonewall riots; Stonewall uprising
1970 Kent State shootings; Apollo 13
1972 Munich massacre; Watergate break-in; Title IX
1973 Roe v. Wade; Yom Kippur War
1974 Carnation Revolution; Rumble in the Jungle
1975 fall of Saigon
1976 Soweto uprising; Tangshan earthquake
1978 Camp David Accords; Jonestown
1979 Iranian Revolution; Islamic Revolution; Three Mile Island
1980 Gwangju uprising; eruption of Mount St. Helens; Miracle on Ice; murder of John Lennon
1982 Falklands War; Sabra and Shatila
1984 Bhopal disaster; Bhopal gas
1985 Live Aid; Heysel disaster; sinking of the Rainbow Warrior
1986 Chernobyl; Challenger disaster
1988 Lockerbie bombing; Halabja; Piper Alpha
1989 fall of the Berlin Wall; Tiananmen; Exxon Valdez; Hillsborough; Velvet Revolution; Loma Prieta earthquake
1990 reunification of Germany; German reunification; release of Nelson Mandela; Americans with Disabilities Act
1991 collapse of the Soviet Union; fall of the Soviet Union; Gulf War
1993 Oslo Accords; Branch Davidian; Waco siege
1994 Rwandan genocide; genocide in Rwanda; Northridge earthquake
1995 Oklahoma City bombing; Srebrenica; Dayton Accords; assassination of Yitzhak Rabin; Kobe earthquake
1996 Dunblane; Port Arthur massacre
1997 handover of Hong Kong; death of Princess Diana; death of Diana
1998 Good Friday Agreement; Omagh bombing
1999 Columbine; Kosovo War; Izmit earthquake
2001 9/11; Sept. 11 attacks; Sept. 11, 2001; September 11 attacks; Sept. 11 terrorist attacks
2002 Bali bombings
2003 invasion of Iraq; Columbia disaster
2004 Indian Ocean tsunami; Boxing Day tsunami; Madrid train bombings; Beslan
2005 Hurricane Katrina; London bombings; 7/7
2007 Virginia Tech
2008 Mumbai attacks; collapse of Lehman Brothers; Sichuan earthquake
2010 Deepwater Horizon; Haiti earthquake; Smolensk
2011 Fukushima; killing of Osama bin Laden; Utoya
2012 Sandy Hook; Marikana; Hurricane Sandy; Aurora
2013 Boston Marathon bombing; Rana Plaza
2014 annexation of Crimea; Sewol; Maidan
2015 Charlie Hebdo; Paris attacks
2016 Brexit referendum; Pulse nightclub; Brussels attacks
2017 Grenfell; Hurricane Maria; Manchester Arena
2018 Parkland
2019 Christchurch
2020 murder of George Floyd; Beirut
2021 Jan. 6
"""

EVENTS = {
    event.strip(): int(line[:4]) for line in _BY_YEAR.split("\n") for event in line[5:].split(";") if event.strip()
}
