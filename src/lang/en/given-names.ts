/**
 * Given names of many countries, by the gender they usually tell. Those of both stand in neither list but in
 * GIVEN_EITHER.
 */
export const GIVEN_MALE = `
Aage Aarne Aaron Abbas Abdallah Abdel Abdelaziz Abdelfattah Abdi Abdirahman Abdoulaye Abdul Abdulaziz Abdulkadir
Abdullah Abdullahi Abdulrahman Abebe Abel Abelardo Abhishek Abiy Abraham Abu Adam Adama Adamu Adel Ademola Adeyemi Adil
Aditya Adolf Adrian Agus Agustín Ahmad Ahmed Ahti Aidan Ajay Ajit Akbar Akhtar Akihiro Akinwumi Akira Aksel Akseli Al
Alain Alan Alasdair Albert Alberto Albin Aldo Aldous Alejandro Aleksandar Aleksander Aleksandr Aleksei Aleš Alessandro
Alex Alexander Alexandre Alexei Alfons Alfonso Alfred Alfredas Alfredo Ali Aliko Alistair Aliyu Allan Allen Alois Aloys
Alvar Alvaro Álvaro Alvin Amadeus Amadou Ambrose Amin Amir Amit Amos Amund Anastas Anatoli Anatoly Anders Andre André
Andreas Andrei Andres Andrés Andrew Andrey Andris Andrius Andriy Andrzej Andy Angel Ángel Angus Anil Ansel Anselm
Anselmo Ante Antero Anthony Antoine Anton Antonio António Antony Antti Anwar Archibald Archie Ari Arif Arild Aristide
Arjen Arjun Arkady Armand Armando Armin Arnaud Arne Arno Arnold Arsen Artem Arthur Artur Artūras Arturo Arun Arvid
Arvind Arvo Asad Asger Ashok Ashraf Ashwin Asif Aslan Atiku Atle Atte Aubert August Auguste Augustin Augusto Aurel
Aurelio Austin Avi Avraham Axel Ayman Azad Aziz Babatunde Bakary Bálint Banjamin Baptiste Barack Barnabas Barnaby Barry
Bart Bartholomew Bartosz Bashar Bashir Basil Bastian Bekim Bela Béla Ben Benedict Benigno Benito Benjamin Benno Benny
Benoit Benoît Berat Bernard Bernardo Bernd Berndt Bernie Bernt Bertil Bertram Bertrand Bilal Bill Billy Birger Bjarne
Bjarni Bjorn Björn Blaise Bob Bobby Bogdan Bohdan Bojan Bola Boleslaw Bongani Boniface Boris Borislav Börje Borut
Božidar Brad Bradley Brage Bram Brandon Branislav Branko Brecht Brendan Brent Brett Brian Brice Bronislaw Bruce Bruno
Bryan Budi Burkhard Byron Caetano Caleb Callum Calvin Cameron Carl Carles Carlo Carlos Carsten Casimir Caspar Casper
Cecil Cedric Cédric Celso Cenk Cesar César Cezary Chad Chaim Charles Charlie Che Chen Chidi Chinedu Chris Christer
Christian Christoph Christophe Christopher Christos Chuck Claes Claude Claudio Claus Clement Clément Clemente Cliff
Clifford Clive Colin Collins Conor Constantin Corentin Corneliu Cornelius Cosmin Costas Craig Cristian Cristiano
Cristóbal Curtis Cyprian Cyril Cyrille Cyrus Daan Dag Dagfinn Dalibor Damian Damien Damir Damon Dan Daniel Daniele
Danijel Danilo Danny Daoud Dario Darius Dariusz Darko Darrell Darren David Davide Davit Davor Dean Deepak Dejan Dele
Demetrios Demetrius Denis Dennis Denys Derek Désiré Desmond Detlef Didier Diego Dieter Dietmar Dietrich Dilip Dimitar
Dimitri Dimitrij Dimitris Dinesh Dirk Dmitri Dmitriy Dmitro Dmitry Dmytro Domenico Dominic Dominik Dominique Don Donald
Doron Doug Douglas Dragan Drago Duncan Dusan Dušan Dustin Dwayne Dylan Eamon Earl Ebbe Eberhard Ebrahim Eckhard Ed Eddie
Eddy Edgar Edgars Edmund Edon Edouard Édouard Eduardo Edvard Edvin Edward Edwin Efrain Efraín Egbert Egil Egon Ehud
Einar Eino Eirik Eitan Ejnar Eldar Elias Elijah Eliot Elliot Elliott Elmar Elmer Elon Elton Emad Emeka Emerson Emil
Emile Émile Emilio Emin Emmanuel Emmerson Emmett Emre Enda Endre Enrico Enrique Enver Enzo Eoin Erdogan Erhard Eric
Erich Erik Erkki Erland Erling Ermal Ernest Ernesto Ernst Errol Erwin Esko Espen Esteban Ethan Etienne Étienne Eugen
Eugene Evald Evan Evangelos Evert Evgeny Evo Ezekiel Ezra Fabian Fabio Fabrice Fabrizio Faisal Farhan Farid Farouk Faruk
Fatmir Fausto Fayez Federico Fedor Felipe Felix Félix Femi Ferdinand Ferenc Fergus Fermín Fernando Fidel Filip Finn
Fintan Flavio Florent Florian Florin Floyd Folke Francesco Francis Francisco Franck Franco Francois François Franjo
Frank Franko Frans Franz Fred Freddie Frederick Frederik Fredrik Fridtjof Friedrich Fritz Frode Fumio Fyodor Gabriel
Gamal Garry Gary Gaspar Gáspár Gaspard Gaston Gavin Gavril Gediminas Geert Geir Gennady Geoff Geoffrey Georg George
Georges Georgi Georgios Gerald Gérald Gerard Gérard Gerardo Gerhard Gerrit Gerry Gert Ghislain Gholam Giacomo Gianluca
Gianni Gideon Gijs Gilbert Gilberto Gilles Giorgi Giorgio Giorgos Giovanni Giuseppe Gleb Glen Glenn Godfrey Godwin
Gonzalo Goran Göran Gordon Gottfried Graham Grant Greg Grégoire Gregor Gregory Grigor Grigory Grzegorz Guido Guillaume
Guillem Guillermo Gunnar Günter Gunther Günther Gustaf Gustav Gustave Gustavo Guy Gyula Haakon Habib Hadi Hafez Haile
Hakan Håkan Hakim Halvard Halvor Hamad Hamid Hamza Han Hank Hannes Hannu Hans Harald Hari Haris Harold Haroon Harrison
Harry Harsh Haruna Haruto Harvey Hasan Hashim Hassan Hauke Hector Héctor Heikki Heiko Heiner Heinrich Heinz Helge Helmut
Hendrik Henning Henri Henrik Henrique Henry Henryk Herbert Heribert Herman Hermann Hernan Hernán Hervé Hideki Hillel
Hilmar Hiroshi Hiroyuki Hjalmar Holger Horacio Horst Hosni Hossein Howard Hristo Hugh Hugo Humberto Humphrey Hussain
Hussein Iain Ian Ibrahim Idris Idriss Ignacio Ignas Igor Ihor Ike Iker Ilan Ilario Ilham Ilian Ilie Ilir Ilja Ilkka
Ilmar Ilmari Ilya Imad Imran Imre Ingmar Ingvar Ioannis Ion Ionut Iqbal Irfan Isa Isaac Isaiah Isak Ismael Ismail Issa
Istvan István Ivan Iván Ivar Ivars Ivo Izaak Jaak Jaakko Jaan Jacek Jack Jackson Jacob Jacques Jaime Jair Jake Jakob
Jakov Jakub Jalal Jamal James Jamie Jan Janez Jani Janis Jānis Janko Jannik Janos János Jared Jari Jarkko Jarl Jarosław
Jaroslav Jason Javad Javed Javier Jay Jean Jean-Claude Jean-Luc Jean-Marie Jean-Paul Jean-Pierre Jeff Jefferson Jeffrey
Jelle Jens Jeppe Jeremiah Jeremy Jeroen Jerome Jérôme Jerry Jerzy Jesper Jesse Jesus Jesús Jim Jimmy Jin Jiri Jiří
Joachim Joakim Joao João Joaquim Joaquin Joaquín Jochen Joe Joel Johan Johann Johannes John Johnny Johnson Joko Jomo Jon
Jonas Jonathan Jonathon Joni Joop Joost Jordan Jordi Jörg Jorge Joris Jörn Jos Jose José Josef Josep Joseph Joshua Josip
Jouko Jovan Jozef József Juan Juha Juhani Jukka Julen Jules Julian Julien Julio Julius Junaid Jurgen Jürgen Juris Jussi
Justin Justus Jyrki Kaare Kabir Kacper Kais Kaj Kalevi Kalle Kamal Kamil Kåre Karel Karim Karl Karol Károly Karsten
Kashif Kaspar Kasper Kassim Katsu Kaveh Kay Kazimierz Kazuo Keijo Keir Keith Kemal Ken Kenan Kenichi Kenji Kennet
Kenneth Kerem Kerry Ketil Kevin Khaled Khalid Khalifa Kieran Kim Kimmo Kirill Kjell Kjetil Klaas Klas Klaus Knud Knut
Koen Kofi Kojo Konrad Konstantin Konstantinos Koray Kornel Krishna Kristaps Kristian Kristijan Kristof Krzysztof Kumar
Kunal Kurt Kwabena Kwame Kwesi Kyle Kyösti Lachlan Lajos Lamine Larry Lars Lasse Laszlo László Laurent Lauri Laurids
Lawrence Lazar Lazarus Leander Lech Lee Leendert Leif Lennart Leo Leon León Leonard Leonardo Leonhard Leonid Leopold
Leopoldo Leroy Leslie Lev Levan Levent Levi Lewis Li Liam Linus Lionel Ljubo Lloyd Loïc Lorcan Lorenz Lorenzo Lothar Lou
Louis Luboš Luc Luca Lucas Lucian Luciano Lucien Ludek Ludo Ludovic Ludvig Ludwig Luigi Luis Luís Luiz Luka Lukas Lukáš
Luke Lutz Maarten Macky Magnus Maher Mahmood Mahmoud Mahmud Mahmut Mait Majid Maksim Maksym Malcolm Malik Malte Mamadou
Manfred Manish Manmohan Manoj Mansour Mantas Manuel Marc Marcel Marcell Marcello Marcelo Marcin Marco Marcos Marcus
Marek Mariano Marijan Marin Marinus Mario Marius Mariusz Mark Markku Marko Markus Maroš Marten Marti Martijn Martin
Martín Martti Martynas Marvin Masoud Massimo Masud Mateo Mateus Mateusz Mathias Mathieu Mathis Matías Matija Matjaž Mato
Mats Matt Matteo Matthew Matthias Matthieu Matthijs Matti Mattias Maurice Mauricio Maurits Maurizio Mauro Maurycy Max
Maxence Maxim Maxime Maximilian Mehdi Mehmet Mehran Meinhard Meles Melvin Menachem Menno Mert Michał Michael Michal
Michel Michiel Mico Mieczysław Miguel Mihai Mihail Mihkel Mika Mikael Mike Mikhail Mikkel Mikko Miklós Mikołaj Milan
Miles Milko Milorad Milos Miloš Milton Miodrag Mirek Miro Miroslav Mirza Mislav Mitch Mithun Mladen Modibo Mohamad
Mohamed Mohammad Mohammed Mohammud Moise Moises Mokhtar Morgan Moritz Morris Morten Moses Moshe Mostafa Muammar Muhammad
Muhammadu Muhsin Mukesh Mukhtar Mulatu Munir Murad Murat Musa Mustafa Mwai Mykhailo Mykola Nabil Nadeem Nader Naftali
Nahum Najib Nana Nándor Narendra Naresh Nasser Nathan Nathaniel Nauris Naveed Nawaz Nazar Nebojša Neil Nejc Nelson Nenad
Nestor Neville Nial Niall Nicanor Niccolò Nicholas Nick Nicola Nicolae Nicolas Nicolás Niels Nigel Nikhil Nikita Niklas
Niko Nikola Nikolai Nikolaj Nikolaos Nikolas Nikolay Nikos Nils Nima Nnamdi Noah Noam Noé Noel Norbert Norman Nouri Nuhu
Nuno Nuri Octavio Oddvar Odysseus Ola Olaf Olafur Olav Ole Oleg Oleh Oleksandr Oleksiy Oliver Olivier Olli Olof Olusegun
Omar Omer Ondrej Ondřej Onni Onur Oren Orhan Orin Orlando Orson Osama Oscar Óscar Oskar Osman Ossi Osvaldo Oswald Othmar
Otto Ove Owen Paavo Pablo Pál Palle Panagiotis Paolo Pär Pascal Patrice Patrick Patrik Paul Paulius Paulo Pavao Pavel
Pavle Pavlo Paweł Pawel Pedro Peer Pekka Pelle Per Percy Perrin Perry Pertti Pervez Petar Pete Peter Péter Petr Petri
Petro Petros Petru Petter Phil Philip Philipp Philippe Phillip Pierre Piers Piet Pieter Pietro Pim Piotr Pius Poul
Prakash Pramod Prasad Pravin Preben Predrag Primož Prince Przemysław Qasim Quentin Quincy Rade Radek Radko Radomir
Radoslav Radovan Radu Rafał Rafael Rafe Rafiq Ragnar Rahm Rahul Raila Raimo Raimund Rainer Rainis Raj Rajan Rajesh Rajiv
Rakesh Ralf Ralph Ram Raman Ramesh Rami Ramon Ramón Ramzan Randall Randolf Randolph Randy Ranil Raphael Rashid Rasmus
Raul Raúl Ravi Ray Raymond Recep Reginald Reidar Reijo Reimar Reiner Reinhard Reinhold Reino Remco Rémi Remigiusz Rémy
Renaud Rene René Renzo Reto Reuben Rex Rexhep Reza Ricardo Riccardo Richard Rick Ricky Ridwan Rikard Rinaldo Risto Riyad
Roald Rob Robert Roberto Robin Rod Roderick Rodney Rodolfo Rodrigo Roeland Rogelio Roger Rohan Rohit Rolan Roland Rolf
Romain Roman Romano Ron Ronald Ronaldo Ronnie Rory Ross Roy Ruben Rubén Rudi Rudolf Rudy Rui Rune Rupert Rurik Russell
Rustam Ryan Ryszard Saad Sabri Sadiq Saeed Said Saif Sajid Sakari Salah Saleh Salem Salih Salim Salman Salomon Salva
Salvador Salvatore Sam Sami Samir Sampo Samuel Samuli Sander Sandi Sándor Sandro Sanjay Santeri Santiago Santtu Saul
Sauli Sava Scott Sean Seán Sebastian Sebastián Sébastien Seif Selim Seppo Serge Sergei Sergej Sergey Sergio Sergiy
Serhiy Seth Severin Shafiq Shahid Shane Sharif Shaun Shehbaz Shigeru Shinji Shinzo Shlomo Shmuel Sidney Siegfried
Sigmund Sigurd Silas Silvan Silvester Silvio Simeon Simo Simon Simonas Sindre Siniša Slavko Slawomir Slobodan Sofus
Sohrab Solomon Sölvi Sören Spencer Spiros Spyros Søren Stamatis Stan Stane Stanimir Stanisław Stanislav Stanley Stavros
Steen Stefan Stefán Stefano Steffen Stelios Sten Stepan Stephan Stéphane Stephen Stevan Steve Steven Stevo Stewart Stig
Stijn Stipe Stojan Stuart Sture Sudhir Suleiman Sulejman Sultan Sune Sunil Suresh Sushil Svein Sven Svend Sverre Syed
Sylvain Sylvester Szymon Taavet Taavi Tadej Tadeusz Taha Tahir Taisto Takashi Takeshi Tamás Tamaz Tapani Tapio Taras
Tarek Tariq Tarmo Taro Tauno Tayyip Ted Teemu Tendai Teodor Teodoro Terence Terje Terrence Terry Teuvo Thabo Thaddeus
Thaksin Theo Théo Theobald Theodor Theodore Theresienne Thibault Thierry Thijs Thomas Thorbjørn Thorsten Tiago Tibor
Tiit Tim Timo Timon Timothy Timur Tito Tobias Toby Todd Todor Toivo Tom Tomas Tomás Tomasz Tomi Tomislav Tommy Toms
Tonino Tony Tore Torgny Tormod Torsten Torvald Travis Trevor Tristan Trond Trygve Tudor Tuomas Tuomo Turgut Tyler Tyrone
Udo Ueli Uffe Ugo Uhuru Uku Ulf Ulrich Ulrik Umar Umaru Umberto Uno Urho Urs Uwe Vaclav Václav Vadim Vadym Vahur
Valdemar Valdis Valentin Valentino Valerio Valery Valter Vasil Vasile Vasilis Vasily Veikko Veljko Verner Vernon Vicente
Victor Víctor Viggo Vijay Vikash Vikram Viktor Vilho Viljar Viljo Vilmos Vincas Vince Vincent Vincenzo Vinod Virgil Vít
Vitali Vitalii Vitaly Vito Vitold Vítor Vivek Vlad Vladan Vladimir Vladislav Vlado Vlatko Vojtěch Volker Volodymyr
Vsevolod Vuk Wade Waldemar Waleed Walid Wallace Walter Warren Wayne Werner Wesley Wessel Wieland Wiktor Wilbert Wilfred
Wilhelm Will Willem William Willie Wilmer Wilson Wim Winston Witold Wojciech Wolfgang Wolfram Wouter Xaver Xavier Yahya
Yair Yakubu Yannick Yannis Yaroslav Yaser Yasin Yasir Yasser Yehuda Yevgeny Yevhen Yiannis Yitzhak Yngve Yonas Yoram
Yorgos Yosef Yoshihide Youssef Yousuf Yoweri Øystein Yuri Yuriy Yusuf Yves Øyvind Yvon Zacharias Zachary Zaki Zayed
Zbigniew Zdeněk Zdenko Zdravko Želimir Zeljko Zhang Ziad Zoltan Zoltán Zoran Zsolt Zulfikar Zurab Zvonimir Zygmunt
`;

export const GIVEN_FEMALE = `
Aada Aase Abby Abena Abigail Ada Adela Adele Adèle Adelheid Adina Adisa Adriana Aenne Agata Agatha Agda Agnes Agnès
Agnese Agneta Agnieszka Aida Aila Aileen Aili Aina Aino Airi Aisha Akosua Alana Albena Alejandra Aleksandra Alenka
Alessandra Alexandra Alexandria Alexia Alexis Alfreda Alice Alicia Alida Alina Alise Alison Aliz Allison Alma Almira
Althea Alžběta Ama Amaia Amal Amalia Amalie Amanda Amara Amber Amelia Amelie Amélie Amina Aminata Amira Amparo Amy Ana
Anabel Ana-Maria Anastasia Anca Andrea Andreea Anette Angela Angelica Angelika Angelina Angélique Angie Anica Anika
Anikó Anita Anja Anka Anke Ann Anna Annabel Annabelle Annalena Anne Anneke Anneli Annelie Annelies Anneliese Annemarie
Annette Annie Annika Annukka Anouk Antje Antonella Antonia Antonija Anu Anya Aoife April Ariana Arja Arlene Arlette
Armida Arta Ása Åsa Asbjørg Åse Asha Åshild Ashley Asma Asta Astri Astrid Aude Audra Audrey Auli Aung Aurelia Aurélie
Aurora Ava Avril Awa Ayesha Aylin Ayşe Azra Azza Barbara Bärbel Barbro Bea Beata Beáta Beate Beatrice Beatrix Beatriz
Becky Begoña Belinda Benazir Benedetta Benedicte Bengta Benita Bente Berenice Berit Bernadette Berta Bertha Beth Bethany
Bettina Betty Beverly Bianca Biljana Birgit Birgitta Birgitte Birte Birthe Blanca Bluma Bodil Bogna Bojana Bonnie
Borghild Boriana Bożena Branka Brenda Brianna Bridget Brigitte Britt Britta Brooke Brunhilde Brynhild Camila Camilla
Camille Candace Carina Carita Carla Carlotta Carmela Carmen Carol Carola Carole Carolina Caroline Carolyn Carrie
Cassandra Catalina Catarina Caterina Catherine Cathrine Cathy Catrin Catriona Cecile Cecilia Cecilie Celeste Celia Célia
Céline Chandrika Chantal Charlotta Charlotte Chelsea Cheryl Chiara Chimamanda Chloe Christa Christel Christiane
Christina Christine Cilia Cilla Cindy Claire Clara Clarissa Claudette Claudia Claudine Clemence Clémence Clementine
Colette Colleen Concha Conchita Connie Consuelo Cora Corazon Cordelia Cordula Corinne Cornelia Cosima Cristina Cynthia
Dace Dagmar Dagny Daisy Daiva Dalia Damaris Dana Danica Daniela Danielle Danuta Daphne Daria Darija Darina Darya Dawn
Debbie Deborah Deepa Deirdre Delia Delphine Demet Denise Despina Despoina Diana Diāna Diandra Diane Dijana Dilma Dimitra
Dina Dinara Dita Ditte Djamila Dobrila Dolores Donatella Donka Donna Dora Doreen Doris Dorota Dorothy Dorte Dorthe
Dragana Drita Dubravka Durga Dušanka Edda Edita Edith Edna Edyta Eeva Eevi Effie Eglė Eija Eila Eileen Eilidh Eira
Eirini Ekaterina Elaine Elba Eleanor Elen Elena Eleni Eleonora Eleonore Elfriede Elif Elin Elina Elīna Elis Elisa
Elisabeth Elise Élise Eliza Elizabeth Elizaveta Elke Ella Ellen Elli Ellie Ellinor Elma Elodie Élodie Eloisa Éloïse Elsa
Elsbeth Else Elsie Elspeth Eluned Elvira Elżbieta Ema Emese Emilia Emiliana Emilie Émilie Emily Emine Emma Emőke Enid
Erica Erika Erin Erja Erna Ernesta Ernestine Erzsébet Esma Esme Esmeralda Esperanza Esra Essi Esta Estela Estelle Esther
Ethel Etta Eugenia Eugénie Eulalia Eunice Eva Evelien Evelina Eveline Evelyn Evgenia Ewa Fabienne Fadia Fadila Faiza
Farah Fatema Fatima Fatma Fatou Fatoumata Faye Federica Felicia Félicité Felicity Fenna Fernanda Fiona Fioralba Flavia
Fleur Floor Flora Flore Florence Frances Francesca Françoise Franka Franziska Frauke Frederica Frederike Freya Frida
Fride Frieda Friederike Gabi Gabriela Gabriella Gabrielle Gail Galia Galina Gemma Genevieve Georgia Georgina Geraldine
Gerda Gerlinde Germaine Germana Gerti Gertrude Gesa Ghada Ghislaine Gillian Gina Ginette Ginevra Giorgia Giovanna Gisela
Gisele Gisèle Gitte Giulia Giuliana Giuseppina Gladys Gloria Golda Gordana Gosia Graça Grace Graciela Graziella Greta
Gréta Gretchen Grete Grethe Gro Gry Guadalupe Gudrun Guna Gunda Gunhild Gunilla Gunn Gunnel Gunvor Guðrún Gwen Gyda
Györgyi Hadia Hadiza Hafsa Haifa Hajnal Hala Halide Halima Halina Hanan Hanka Hanna Hannah Hanne Hannele Hannelore
Hansine Harriet Hasnia Hatice Hava Hayat Hazel Heather Hedda Hedvig Hedwig Heidi Heidrun Heike Helen Helena Helene
Hélène Helga Heli Heljä Hella Helle Hellen Helmi Helvi Henna Henrietta Henriette Henrika Herdis Hermine Hester Hilary
Hilda Hilde Hildegard Hilja Hillary Hillevi Hiltrud Hina Hind Hjördis Holly Honora Hope Hortense Hristina Huda Hulda Ida
Ieva Ifeoma Ilaria Ildikó Ilona Ilse Ilva Ilze Imelda Imogen Ina Indira Indre Ineke Ines Inés Inês Iness Ineta Inga Inge
Ingeborg Ingela Ingelise Inger Ingrid Ingrida Ingunn Inka Inna Iolanda Iphigenia Irena Irene Irène Irina Iris Irja Irma
Irmeli Irmgard Isabel Isabella Isabelle Isidora Isla Iva Ivana Ivanka Iveta Ivonne Ivy Iwona Jaana Jacinda Jacinta
Jackie Jacqueline Jade Jadranka Jadwiga Jagoda Jamila Jana Jane Janet Janice Janika Janina Janine Janja Jannika Jarmila
Jasmina Jasmine Jasna Jayne Jeanette Jean-Marie Jeanne Jekaterina Jelena Jelka Jenna Jenni Jennie Jennifer Jenny Jessica
Jill Jillian Jitka Jo Joan Joana Joanna Joanne Jocelyn Jocelyne Johanna Johanne Jolana Jolanda Jolanta Jonna Jordana
Jorid Jorun Jorunn Josefa Josefina Josefine Josephine Jovana Joy Joyce Józefa Juana Juanita Judit Judith Judy Judyta
Juli Julia Juliana Juliane Julianna Julie Juliet Jūlija June Junia Jurate Justine Justyna Jutta Kaarina Kadi Kadri Kaija
Kaisa Kaja Kajsa Kamala Kamila Kamilla Karen Kari Karin Karina Karine Karla Karmen Karoliina Karolina Karoline Kasia
Katalin Katariina Katarina Katarína Katarzyna Kate Katerina Katharina Katherine Kathleen Kathryn Kathy Kati Katie
Katinka Katja Katri Katrien Katrin Katrín Katrina Katrine Katy Katya Kavita Kayla Kazuko Keiko Kelly Kersti Kerstin
Ketevan Khadija Kinga Kira Kirsi Kirsten Kirstin Kirstine Kirsty Kjersti Klara Klára Klaudia Klementyna Konstantina
Kornelia Kreeta Krista Kristalina Kristel Kristen Kristiina Kristin Kristín Kristina Kristine Krystyna Ksenia Kyla
Kyllikki Lada Laila Laima Laine Lara Larisa Larissa Latifa Laura Laure Laureline Lauren Laurence Laurie Lavinia Layla
Lea Léa Leah Leena Leila Leilani Lena Leni Lenka Leokadia Leona Leonie Léonie Leonor Leonora Leonore Leticia Letizia
Leyla Liana Lidia Lidija Lien Liesbeth Liesl Ligia Liina Liis Liisa Lili Lilia Lilian Liliana Lilith Lilja Lill Lilli
Lillian Lilly Lily Lina Linda Lindita Lindsay Linnea Linnéa Lioba Lis Lisa Lisbet Lisbeth Lise Liselotte Lisette
Liudmila Liv Livia Liz Liza Ljiljana Ljubica Loes Lois Lola Lone Lorena Loreta Loretta Lorraine Lotta Louisa Louise
Lourdes Lova Lovisa Luana Lubica Lucette Lucia Lucía Luciana Lucie Lucija Lucille Lucinda Lucy Ludmila Ludmilla Ludovica
Luisa Luise Luiza Luz Lya Lydia Lyn Lynn Lynne Lyudmila Maaike Maarit Madeleine Maeve Magda Magdalena Maggie Małgorzata
Maha Maia Maija Maike Maiken Mairéad Màiri Maj Maja Maj-Britt Majbritt Malala Malena Malene Malgorzata Malika Malin
Malina Mandy Manon Manuela Mara Marcela Marcelina Marcella Maree Mareike Maren Mareta Margaret Margareta Margarete
Margaretha Margarida Margarita Margaux Margit Margita Margje Margo Margot Margrét Margrethe Margriet Marguerite Mari
Maria María Maria-Luisa Mariam Mariana Mariann Marianna Marianne Marie Marie-Claude Marieke Mariela Mariella Marielle
Marie-Louise Marietta Marija Marijana Marijke Marika Marilyn Marina Marine Marinella Marion Marisa Marisol Marit Marita
Maritza Marizela Marja Marjaana Marjan Marjatta Marjo Marjolein Marjorie Marketa Markéta Marlena Marlene Marlies Marlis
Marquita Marta Märta Marte Martha Marthe Martina Martine Martta Maruša Mary Maryam Maryla Maryse Marzena Matea Mateja
Mathea Mathilde Matilda Maud Maude Maura Maureen Mavis Maxine Maya Mechthild Megan Meghan Melania Melanie Melina Melinda
Melissa Melita Mercedes Mercy Meredith Merete Meri Merike Merja Merle Merlinda Meryl Meta Mette Mia Micaela Michaela
Michelle Mieke Miia Mila Milagros Milda Mildred Milena Milica Milijana Milka Millicent Milly Mimi Mina Minna Mira
Miranda Mireille Mirela Mirella Miriam Mirja Mirjam Mirjana Mirka Mirna Miroslava Mirva Misaki Moira Molly Mona Monica
Mónica Monika Mónika Monique Montserrat Morag Muireann Muna Muriel Myra Myriam Myrna Myrta Myrtle Nada Nadežda Naděžda
Nadia Nadine Nadira Nadja Naima Nancy Nanette Nanna Naomi Nastasia Natacha Natalia Natalie Natalija Nataliya Natasa
Nataša Natascha Natasha Nathalie Natividad Nawal Nela Nele Nella Nelli Nellie Nelly Nena Nerea Nevena Ngozi Niamh
Nicola-Jane Nicole Nicoletta Nicolette Nieves Nika Niki Nikki Nikol Nikoleta Nina Ninette Noa Noelia Noemi Noémi Noémie
Noor Nora Noreen Noriko Norma Nour Nuala Nuray Nuria Núria Nurla Nurlina Oda Oddny Odette Odile Ofelia Okka Oksana Olena
Olesya Olga Olha Olimpia Oline Olivia Olja Olympia Ona Ophelia Oprah Orla Ornella Orsolya Ottilie Outi Päivi Palma
Paloma Pälvi Pamela Paola Parvati Pascale Patience Patricia Patrizia Patrycja Paula Paulette Pauliina Paulina Pauline
Pearl Peggy Penelope Penny Pernilla Pernille Perpetua Petra Petronella Petya Philippa Phoebe Phyllis Pia Pilar Pille
Piret Pirjo Pirkko Polina Polly Pranvera Precious Prisca Priscilla Pritha Priti Priya Prudence Quitterie Rabia Rachel
Rada Radhika Radmila Rafaela Raffaella Ragna Ragnhild Rahma Raija Raisa Ramona Randi Rania Ranja Raquel Rasa Rebecca
Reetta Regina Regine Régine Regula Reidun Renata Renáta Renate Renee Renée Renske Rhoda Rhonda Riikka Riina Rika Rikke
Rina Rita Ritva Roberta Rocío Róisín Romana Romina Romy Ronja Rosa Rosalia Rosalie Rosalind Rosanna Rosaria Rosario Rose
Roseanne Rosemarie Rosemary Rosetta Rosie Rosina Roswitha Rowena Roxana Roza Rozalia Rozália Rukmini Runa Rut Rūta Ruth
Ružena Ružica Saara Sabina Sabine Sabrije Sabrina Sadia Safiya Saija Saima Saimi Sakina Salka Salla Sally Salma Salome
Samantha Samia Samira Sana Sandra Sandrine Sanela Sanja Sanna Sanne Sanni Sara Sarah Sari Sarita Šárka Saskia Satu
Savina Seija Selina Selma Seraphina Serena Sevil Shakira Shannon Sharon Sheikha Sheila Sherry Shirley Sidonie Sidsel
Siegrid Sigal Signe Sigrid Sigrún Silja Silje Silke Silvana Silvia Silvie Silvija Simona Simone Simonetta Sinéad Sini
Sinikka Siobhan Siri Sirje Sirpa Siru Sissel Siv Sladjana Slavica Slavka Snežana Sofia Sofía Sofie Soile Solange Soledad
Sóley Solveig Solvita Soňa Sonia Sonja Sophia Sophie Soraya Sorcha Spela Špela Søs Stacey Stacy Stana Stanislava
Stefanie Steinunn Stella Stephanie Stina Stine Stoyanka Sue Sunčana Sunniva Suoma Susan Susana Susann Susanna Susanne
Susi Susie Suvi Suzana Suzanne Suzette Svea Svetlana Světlana Swantje Sybil Sylvia Sylvie Sylwia Synne Synnøve Szilvia
Taimi Taina Tamar Tamara Tania Tanita Tanja Tanya Tara Tarja Taťána Tatiana Tatjana Teija Tekla Telma Teodora Teófila
Teresa Térèse Tereza Tess Tessa Thandiwe Thea Théa Thekla Thelma Theodora Thera Theresa Therese Thérèse Thora Thordis
Tiffany Tiina Tilda Tilde Tilly Tina Tinna Toini Tomoko Toni Tonia Tonje Tordis Torunn Tova Tove Tracey Tracy Traudl
Trijntje Trine Trish Trudy Truus Tsai Tuija Tuire Tuula Tuuli Tyra Ulla Ulpu Ulrika Ulrike Una Unni Urmila Urša Ursula
Urszula Uschi Uta Ute Vaiva Valborg Valda Valentina Valentine Valeria Valerie Valérie Valeriya Valeska Vanda Vanessa
Vasiliki Veena Veera Vendela Vendula Vera Verena Verica Veronica Verónica Veronika Véronique Vesela Veslemøy Vesna
Vibeke Vicky Victoria Vieno Vigdis Viivi Viktoria Viktoriya Vilde Vilja Vilma Vineta Viola Violet Virág Virginia
Virginie Virpi Vitória Vivian Viviane Vivianne Vivien Vlasta Vreni Vroni Waltraud Wambui Wanda Wangari Wanjiku Wenche
Wencke Wendela Wendy Whitney Wibke Wiebke Wiesława Wilhelmina Wilma Winifred Winnie Xenia Ximena Xiomara Yael Yana Yara
Yasmin Yasmine Yelena Yevgenia Ylva Yolanda Yolande Yrsa Yuko Yulia Yuliya Yvette Yvonne Zainab Zala Zanele Zara Zdenka
Zdeňka Zeinab Zelda Željka Zenobia Zinaida Zita Živa Zlata Zoe Zoë Zofia Žofia Zoja Zorana Zorica Zsófia Zsuzsa
Zsuzsanna Zubeida Zulema Zuzana Zuzanna
`;

export const GIVEN_EITHER = `
Alex Alexis Andrea Ariel Ashley Aubrey Avery Bailey Blake Cameron Casey Chandra Chi Chris Claude Dana Daryl Dominique
Drew Evelyn Francis Gabriel Hilary Jackie Jaime Jamie Jan Jean Jesse Jin Jo Jocelyn Jody Jordan Jules Kai Kelly Kendall
Kerry Kiran Kim Lee Leslie Lindsay Logan Lou Loren Mackenzie Marion Meredith Michele Mickey Min Morgan Nikita Noor Pat
Parker Peyton Quinn Rajinder Reese Riley Robin Rowan Ruslan Sacha Sam Sasha Shannon Sidney Skylar Stacy Surya Sandy
Taylor Terry Toni Tracy Val Wang Wei Xi Yan Ye Yi Yoon Yu Zhao Zhou Park Liu Chen Hu Kang Choi Nguyen Tran Pham Le
`;
