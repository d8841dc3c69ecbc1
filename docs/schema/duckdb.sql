-- Newsvoice: views for DuckDB: duckdb -init FILE
SET TimeZone = 'UTC';

CREATE OR REPLACE VIEW articles AS SELECT
  article_id,
  version,
  is_latest,
  outlet,
  url,
  section,
  title,
  deck,
  byline,
  authors,
  agency,
  dateline_place,
  published_at,
  published_zone,
  language,
  corpus_file,
  record_no,
  extraction_method,
  content_hash,
  cluster_id,
  is_canonical,
  zones,
  text,
  n_chars,
  n_tokens,
  n_sentences,
  n_quotes,
  n_mixed,
  n_indirect,
  n_quoted_not_speech,
  n_speakers,
  n_speakers_heard,
  sentiment,
  headline_sentiment,
  narration_sentiment,
  quoted_sentiment,
  corenlp_sentiment,
  corenlp_headline_sentiment,
  corenlp_narration_sentiment,
  corenlp_quoted_sentiment,
  quality_flags,
  analysis_key,
  analyzer_fingerprint,
  ingest_date
FROM read_parquet('/path/to/TABLES/current/articles/*/*.parquet', hive_partitioning = true, hive_types = {'ingest_date': DATE});
COMMENT ON VIEW articles IS 'One row per story and version that was analyzed, or is a copy of one that was.';
COMMENT ON COLUMN articles.article_id IS 'Which story: a hash of its outlet and its own id, else its URL, else its file and record number.';
COMMENT ON COLUMN articles.version IS 'Which state of the story: a hash of its text and fields. An edited story that was crawled twice has one article_id and two versions.';
COMMENT ON COLUMN articles.is_latest IS 'Whether it is the latest version of its story, of all ingest dates.';
COMMENT ON COLUMN articles.outlet IS 'The outlet: a host, else the name of the corpus folder, else unknown.';
COMMENT ON COLUMN articles.url IS 'The story''s address, null when its record has none.';
COMMENT ON COLUMN articles.section IS 'Desk or topic, null when unknown.';
COMMENT ON COLUMN articles.title IS 'The headline.';
COMMENT ON COLUMN articles.deck IS 'The lines under the headline.';
COMMENT ON COLUMN articles.byline IS 'The byline as printed.';
COMMENT ON COLUMN articles.authors IS 'Names in the byline, in its order; empty when none is named.';
COMMENT ON COLUMN articles.agency IS 'The wire service that supplied the story.';
COMMENT ON COLUMN articles.dateline_place IS 'Where it was reported from.';
COMMENT ON COLUMN articles.published_at IS 'When it was published; null when the story does not say. The flag zone_assumed says that it gave no time zone. Unit: UTC.';
COMMENT ON COLUMN articles.published_zone IS 'The time zone as the story gives it, or the one assumed.';
COMMENT ON COLUMN articles.language IS 'ISO 639-1 code as the record declares it.';
COMMENT ON COLUMN articles.corpus_file IS 'The file it was read from, relative to the input.';
COMMENT ON COLUMN articles.record_no IS 'Its place in that file. Unit: records, from 0.';
COMMENT ON COLUMN articles.extraction_method IS 'How the text was taken out of a page: json_ld, article_markup or text_density; null where the record gives the text itself.';
COMMENT ON COLUMN articles.content_hash IS 'Hash of the normalized body; equal for exact duplicates.';
COMMENT ON COLUMN articles.cluster_id IS 'Stories with the same body, or one that was cut or added to, share it: wire copy.';
COMMENT ON COLUMN articles.is_canonical IS 'Whether it is the story of its cluster that counts: the first that came of those whose latest version is in it.';
COMMENT ON COLUMN articles.zones IS 'What each stretch of the text is: headline, deck, byline, dateline, caption, paragraph, boilerplate. Unit: code points into text, end exclusive.';
COMMENT ON COLUMN articles.text IS 'The stored text, to which all offsets refer. Null unless the run stored it (--store-text full).';
COMMENT ON COLUMN articles.n_chars IS 'Length of the text. Unit: code points.';
COMMENT ON COLUMN articles.n_tokens IS 'Words and punctuation that were read. Unit: tokens.';
COMMENT ON COLUMN articles.n_sentences IS 'Sentences that were read. Unit: sentences.';
COMMENT ON COLUMN articles.n_quotes IS 'Its rows of quotes that are direct or mixed. Unit: quotes.';
COMMENT ON COLUMN articles.n_mixed IS 'Those of n_quotes that are mixed. Unit: quotes.';
COMMENT ON COLUMN articles.n_indirect IS 'Its rows of quotes that are indirect, which n_quotes does not count. Unit: quotes.';
COMMENT ON COLUMN articles.n_quoted_not_speech IS 'Words in quotation marks that are not speech (titles, scare quotes). Unit: passages.';
COMMENT ON COLUMN articles.n_speakers IS 'Different speakers of its n_quotes that it names. Unit: speakers.';
COMMENT ON COLUMN articles.n_speakers_heard IS 'Different speakers that it names, of quotes of any kind. Unit: speakers.';
COMMENT ON COLUMN articles.sentiment IS 'Sentiment of the body''s paragraphs.';
COMMENT ON COLUMN articles.headline_sentiment IS 'Sentiment of the headline; null for a copy whose headline is not that of the story analyzed.';
COMMENT ON COLUMN articles.narration_sentiment IS 'Sentiment of the body outside of quotations.';
COMMENT ON COLUMN articles.quoted_sentiment IS 'Sentiment of the quoted speech.';
COMMENT ON COLUMN articles.corenlp_sentiment IS 'The same by CoreNLP''s model, which learnt from film reviews.';
COMMENT ON COLUMN articles.corenlp_headline_sentiment IS 'The same by CoreNLP''s model, which learnt from film reviews.';
COMMENT ON COLUMN articles.corenlp_narration_sentiment IS 'The same by CoreNLP''s model, which learnt from film reviews.';
COMMENT ON COLUMN articles.corenlp_quoted_sentiment IS 'The same by CoreNLP''s model, which learnt from film reviews.';
COMMENT ON COLUMN articles.quality_flags IS 'What to know before trusting the row: zone_assumed, undated, empty_body, not_utf8, unparsed_sentences, split_sentences, near_copy (sentiments and numbers of words are those of the story that was analyzed, whose body differs in part).';
COMMENT ON COLUMN articles.analysis_key IS 'Hash of all that the analyzer reads of the story: stories with one key have one analysis.';
COMMENT ON COLUMN articles.analyzer_fingerprint IS 'Hash of the analyzer''s code, models and options.';
COMMENT ON COLUMN articles.ingest_date IS 'The run''s date: the partition that a rerun replaces.';

CREATE OR REPLACE VIEW quotes AS SELECT
  quote_id,
  article_id,
  version,
  is_latest,
  cluster_id,
  is_canonical,
  outlet,
  published_at,
  ordinal,
  kind,
  spans,
  text,
  reported_spans,
  reported_text,
  paragraph,
  context_before,
  context_after,
  cue,
  cue_begin,
  cue_end,
  mention_text,
  mention_begin,
  mention_end,
  mention_kind,
  speaker_name,
  speaker_id,
  speaker_kind,
  speaker_title,
  rule,
  confidence,
  speaker_confidence,
  speakers,
  stance,
  sentiment,
  corenlp_sentiment,
  n_tokens,
  flags,
  people_mentioned,
  qid,
  ingest_date
FROM read_parquet('/path/to/TABLES/current/quotes/*/*.parquet', hive_partitioning = true, hive_types = {'ingest_date': DATE});
COMMENT ON VIEW quotes IS 'One row per quote and article: who said what, with the evidence; kind says whether the words are in quotation marks. Copies have rows too: is_canonical counts a quote once.';
COMMENT ON COLUMN quotes.quote_id IS 'Hash of article_id, version and where it begins; of an indirect quote, of all its spans.';
COMMENT ON COLUMN quotes.article_id IS 'Which story: a hash of its outlet and its own id, else its URL, else its file and record number.';
COMMENT ON COLUMN quotes.version IS 'Which state of the story: a hash of its text and fields. An edited story that was crawled twice has one article_id and two versions.';
COMMENT ON COLUMN quotes.is_latest IS 'Whether it is the latest version of its story, of all ingest dates.';
COMMENT ON COLUMN quotes.cluster_id IS 'Stories with the same body, or one that was cut or added to, share it: wire copy.';
COMMENT ON COLUMN quotes.is_canonical IS 'Whether it counts where wire copies count once: it is in the canonical story of the cluster, or is only_in_copy.';
COMMENT ON COLUMN quotes.outlet IS 'The outlet: a host, else the name of the corpus folder, else unknown.';
COMMENT ON COLUMN quotes.published_at IS 'When it was published; null when the story does not say. The flag zone_assumed says that it gave no time zone. Unit: UTC.';
COMMENT ON COLUMN quotes.ordinal IS 'Its place among the story''s quotes of all kinds, from 0.';
COMMENT ON COLUMN quotes.kind IS 'direct: a clause or more in quotation marks; mixed: some words in quotation marks; indirect: reported without them, in the reporter''s words. n_quotes and its like count direct and mixed.';
COMMENT ON COLUMN quotes.spans IS 'Where the words are, quotation marks included; several spans if the quote is split: substring(text, begin + 1, end - begin) gives them. Of a mixed quote, the quoted words. Unit: code points into the article''s text, end exclusive.';
COMMENT ON COLUMN quotes.text IS 'The words, quotation marks included, a space between the parts of a split quotation. Null when the run stored no text.';
COMMENT ON COLUMN quotes.reported_spans IS 'All that its cue reports, if that is more than spans: the words around the quoted words of a mixed quote, or the other quotes of the same statement. All quotes of one statement have the same. Null if spans is all. Unit: code points into the article''s text, end exclusive.';
COMMENT ON COLUMN quotes.reported_text IS 'The words of reported_spans. Null when text is all, or when the run stored no text.';
COMMENT ON COLUMN quotes.paragraph IS 'The body paragraph it begins in, from 0; null in headline, deck or caption.';
COMMENT ON COLUMN quotes.context_before IS 'The text before it, some 160 characters.';
COMMENT ON COLUMN quotes.context_after IS 'The text after it, some 160 characters.';
COMMENT ON COLUMN quotes.cue IS 'The words that report the speech.';
COMMENT ON COLUMN quotes.cue_begin IS 'Where the cue begins. Unit: code points into the article''s text.';
COMMENT ON COLUMN quotes.cue_end IS 'Where the cue ends, exclusive. Unit: code points into the article''s text.';
COMMENT ON COLUMN quotes.mention_text IS 'The words that stand for the speaker.';
COMMENT ON COLUMN quotes.mention_begin IS 'Where the mention begins. Unit: code points into the article''s text.';
COMMENT ON COLUMN quotes.mention_end IS 'Where the mention ends, exclusive. Unit: code points into the article''s text.';
COMMENT ON COLUMN quotes.mention_kind IS 'name, pronoun, nominal, or none when we abstain, or when an indirect quote has no source in its sentence.';
COMMENT ON COLUMN quotes.speaker_name IS 'The longest form of the speaker''s name in the story; null when unknown.';
COMMENT ON COLUMN quotes.speaker_id IS 'The speaker across stories and batches; null for roles and unnamed speakers. An id that was joined into another is in speaker_changes.';
COMMENT ON COLUMN quotes.speaker_kind IS 'person, organization, role or unnamed; null when we abstain.';
COMMENT ON COLUMN quotes.speaker_title IS 'Office or honorific that the story gives.';
COMMENT ON COLUMN quotes.rule IS 'What named the speaker: the first rule that gives this answer, ranked_before, ranked_after or ranked_earlier if none does (by the place of the mention); indirect for indirect quotes. Null when we abstain.';
COMMENT ON COLUMN quotes.confidence IS 'How likely this is the speaker, given that the words are somebody''s speech, by the ranker that weighs all mentions nearby; calibrated: of many answers of 0.9, nine in ten are right. Of an indirect quote: how likely it is that these words are reported. Null when we abstain. Unit: 0 to 1.';
COMMENT ON COLUMN quotes.speaker_confidence IS 'How likely speaker_name is the right name: the confidence of the mention, times how often a mention resolved in this way gets the right name. Null without a name, as of a role. Unit: 0 to 1.';
COMMENT ON COLUMN quotes.speakers IS 'Names of all who say it together (said Ana Ruiz and Kofi Osei), speaker_name first; empty when one speaks. The row counts once, for speaker_name: explode this list to count it for each.';
COMMENT ON COLUMN quotes.stance IS 'What the speaker does with the words: asserted (also promised or foretold), denied (or reported as not said), hypothetical (might be, or would be under a condition), question (or left open), wish (wanted, hoped, intended), order (also a request or advice). Null in rows of older runs.';
COMMENT ON COLUMN quotes.sentiment IS 'Sentiment of the words in spans alone, by the model for news: score from -1 to 1, most probable of three classes, their probabilities, and how many sentences were scored and not.';
COMMENT ON COLUMN quotes.corenlp_sentiment IS 'The same by CoreNLP''s model, in five classes; it learnt from film reviews.';
COMMENT ON COLUMN quotes.n_tokens IS 'Words and punctuation in it. Unit: tokens.';
COMMENT ON COLUMN quotes.flags IS 'What is unusual: fragment, unclosed, multi_paragraph, split, nested, outside_body, only_in_copy (the canonical story of the cluster lacks it), ambiguous_speaker (the story gives a family name that several people have; speaker_id is the likeliest).';
COMMENT ON COLUMN quotes.people_mentioned IS 'Canonical names of the people named in it, sorted.';
COMMENT ON COLUMN quotes.qid IS 'Wikidata''s id, from a gazetteer that the user supplies; null without one.';
COMMENT ON COLUMN quotes.ingest_date IS 'The run''s date: the partition that a rerun replaces.';

CREATE OR REPLACE VIEW people AS SELECT
  article_id,
  version,
  is_latest,
  cluster_id,
  is_canonical,
  outlet,
  published_at,
  name,
  speaker_id,
  kind,
  title,
  mentions_in_quotes,
  mentions_outside,
  n_quotes,
  n_mixed,
  n_indirect,
  narration_sentiment,
  others_sentiment,
  corenlp_narration_sentiment,
  n_words,
  qid,
  ingest_date
FROM read_parquet('/path/to/TABLES/current/people/*/*.parquet', hive_partitioning = true, hive_types = {'ingest_date': DATE});
COMMENT ON VIEW people IS 'One row per article and person or organization that it names: what is said about them, apart from what they say.';
COMMENT ON COLUMN people.article_id IS 'Which story: a hash of its outlet and its own id, else its URL, else its file and record number.';
COMMENT ON COLUMN people.version IS 'Which state of the story: a hash of its text and fields. An edited story that was crawled twice has one article_id and two versions.';
COMMENT ON COLUMN people.is_latest IS 'Whether it is the latest version of its story, of all ingest dates.';
COMMENT ON COLUMN people.cluster_id IS 'Stories with the same body, or one that was cut or added to, share it: wire copy.';
COMMENT ON COLUMN people.is_canonical IS 'Whether it is the story of its cluster that counts: the first that came of those whose latest version is in it.';
COMMENT ON COLUMN people.outlet IS 'The outlet: a host, else the name of the corpus folder, else unknown.';
COMMENT ON COLUMN people.published_at IS 'When it was published; null when the story does not say. The flag zone_assumed says that it gave no time zone. Unit: UTC.';
COMMENT ON COLUMN people.name IS 'The longest form of the name in the story.';
COMMENT ON COLUMN people.speaker_id IS 'The same id as in quotes and speakers.';
COMMENT ON COLUMN people.kind IS 'person or organization.';
COMMENT ON COLUMN people.title IS 'Office or honorific that the story gives.';
COMMENT ON COLUMN people.mentions_in_quotes IS 'Times named inside quotations. Unit: mentions.';
COMMENT ON COLUMN people.mentions_outside IS 'Times named outside of quotations. Unit: mentions.';
COMMENT ON COLUMN people.n_quotes IS 'Quotations of the story that are theirs: direct and mixed quotes. Unit: quotes.';
COMMENT ON COLUMN people.n_mixed IS 'Those of n_quotes that are mixed. Unit: quotes.';
COMMENT ON COLUMN people.n_indirect IS 'Their indirect quotes, which n_quotes does not count. Unit: quotes.';
COMMENT ON COLUMN people.narration_sentiment IS 'Sentiment of the sentences that name them, outside of quotation marks: coverage about them, not what they say. Indirect speech counts as coverage.';
COMMENT ON COLUMN people.others_sentiment IS 'Sentiment of the quoted sentences in which somebody else names them: what others say about them.';
COMMENT ON COLUMN people.corenlp_narration_sentiment IS 'narration_sentiment by CoreNLP''s model.';
COMMENT ON COLUMN people.n_words IS 'Length of their quotes in quotation marks; null in rows of older versions. Unit: tokens.';
COMMENT ON COLUMN people.qid IS 'Wikidata''s id, from a gazetteer that the user supplies; null without one.';
COMMENT ON COLUMN people.ingest_date IS 'The run''s date: the partition that a rerun replaces.';

CREATE OR REPLACE VIEW speakers AS SELECT
  speaker_id,
  name,
  aliases,
  titles,
  kind,
  qid,
  n_quotes,
  n_quotes_distinct,
  n_mixed,
  n_mixed_distinct,
  n_indirect,
  n_indirect_distinct,
  n_articles,
  n_articles_heard,
  n_articles_distinct,
  n_outlets,
  outlets,
  n_words,
  first_quoted,
  last_quoted,
  sentiment,
  corenlp_sentiment
FROM read_parquet('/path/to/TABLES/current/speakers/*.parquet');
COMMENT ON VIEW speakers IS 'One row per person or organization that is quoted, in quotation marks or not: the sum of their rows of speaker_days. n_quotes is 0 for those who are only quoted indirectly.';
COMMENT ON COLUMN speakers.speaker_id IS 'The speaker across stories and batches; null for roles and unnamed speakers. An id that was joined into another is in speaker_changes.';
COMMENT ON COLUMN speakers.name IS 'The name used most often.';
COMMENT ON COLUMN speakers.aliases IS 'Every name used, with the number of quotations under it; 0 for one that indirect quotes alone have.';
COMMENT ON COLUMN speakers.titles IS 'Every title given, with the number of quotations under it; 0 for one that indirect quotes alone have.';
COMMENT ON COLUMN speakers.kind IS 'person or organization.';
COMMENT ON COLUMN speakers.qid IS 'Wikidata''s id, from a gazetteer that the user supplies; null without one.';
COMMENT ON COLUMN speakers.n_quotes IS 'Quotations, that is direct and mixed quotes, wire copies included; of stories crawled twice the latest version. Unit: quotes.';
COMMENT ON COLUMN speakers.n_quotes_distinct IS 'The same, wire copies once. Unit: quotes.';
COMMENT ON COLUMN speakers.n_mixed IS 'Those of n_quotes that are mixed. Unit: quotes.';
COMMENT ON COLUMN speakers.n_mixed_distinct IS 'Those of n_quotes_distinct that are mixed. Unit: quotes.';
COMMENT ON COLUMN speakers.n_indirect IS 'Indirect quotes, which n_quotes does not count, wire copies included. Unit: quotes.';
COMMENT ON COLUMN speakers.n_indirect_distinct IS 'Indirect quotes, wire copies once. Unit: quotes.';
COMMENT ON COLUMN speakers.n_articles IS 'Articles that quote them in quotation marks, wire copies included. Unit: articles.';
COMMENT ON COLUMN speakers.n_articles_heard IS 'Articles with a quote of theirs of any kind, direct, mixed or indirect, wire copies included. Unit: articles.';
COMMENT ON COLUMN speakers.n_articles_distinct IS 'Articles that quote them in quotation marks, wire copies once. Unit: articles.';
COMMENT ON COLUMN speakers.n_outlets IS 'Outlets that quote them in quotation marks. Unit: outlets.';
COMMENT ON COLUMN speakers.outlets IS 'The outlets that quote them, with the number of quotes in quotation marks in each, wire copies included.';
COMMENT ON COLUMN speakers.n_words IS 'Length of the distinct quotations. Unit: tokens.';
COMMENT ON COLUMN speakers.first_quoted IS 'Earliest publication of a quotation; null when all are undated, or there is none. Unit: UTC.';
COMMENT ON COLUMN speakers.last_quoted IS 'Latest publication of a quotation; null when all are undated, or there is none. Unit: UTC.';
COMMENT ON COLUMN speakers.sentiment IS 'Sentiment of the distinct quotations, by the model for news: the mean of their scores is within 1.96 times the standard error se in 95 % of cases; how many were scored; the sums in millionths from which rows add up exactly; how many have each label.';
COMMENT ON COLUMN speakers.corenlp_sentiment IS 'The same by CoreNLP''s model, in five classes; it learnt from film reviews.';

CREATE OR REPLACE VIEW speaker_days AS SELECT
  published_date,
  speaker_id,
  outlet,
  kind,
  name,
  aliases,
  titles,
  qid,
  n_quotes,
  n_quotes_distinct,
  n_mixed,
  n_mixed_distinct,
  n_indirect,
  n_indirect_distinct,
  n_articles,
  n_articles_heard,
  n_articles_distinct,
  n_words,
  first_quoted,
  last_quoted,
  sentiment,
  corenlp_sentiment,
  ingest_date
FROM read_parquet('/path/to/TABLES/current/speaker_days/*/*.parquet', hive_partitioning = true, hive_types = {'ingest_date': DATE});
COMMENT ON VIEW speaker_days IS 'One row per published date, speaker and outlet (and ingest_date): the tallies of speakers, so that any period and outlet rolls up exactly.';
COMMENT ON COLUMN speaker_days.published_date IS 'Day of publication; null when the stories are undated. Unit: UTC.';
COMMENT ON COLUMN speaker_days.speaker_id IS 'The speaker across stories and batches; null for roles and unnamed speakers. An id that was joined into another is in speaker_changes.';
COMMENT ON COLUMN speaker_days.outlet IS 'The outlet: a host, else the name of the corpus folder, else unknown.';
COMMENT ON COLUMN speaker_days.kind IS 'person or organization.';
COMMENT ON COLUMN speaker_days.name IS 'The name used most often.';
COMMENT ON COLUMN speaker_days.aliases IS 'Every name used, with the number of quotations under it; 0 for one that indirect quotes alone have.';
COMMENT ON COLUMN speaker_days.titles IS 'Every title given, with the number of quotations under it; 0 for one that indirect quotes alone have.';
COMMENT ON COLUMN speaker_days.qid IS 'Wikidata''s id, from a gazetteer that the user supplies; null without one.';
COMMENT ON COLUMN speaker_days.n_quotes IS 'Quotations, that is direct and mixed quotes, wire copies included; of stories crawled twice the latest version. Unit: quotes.';
COMMENT ON COLUMN speaker_days.n_quotes_distinct IS 'The same, wire copies once. Unit: quotes.';
COMMENT ON COLUMN speaker_days.n_mixed IS 'Those of n_quotes that are mixed. Unit: quotes.';
COMMENT ON COLUMN speaker_days.n_mixed_distinct IS 'Those of n_quotes_distinct that are mixed. Unit: quotes.';
COMMENT ON COLUMN speaker_days.n_indirect IS 'Indirect quotes, which n_quotes does not count, wire copies included. Unit: quotes.';
COMMENT ON COLUMN speaker_days.n_indirect_distinct IS 'Indirect quotes, wire copies once. Unit: quotes.';
COMMENT ON COLUMN speaker_days.n_articles IS 'Articles that quote them in quotation marks, wire copies included. Unit: articles.';
COMMENT ON COLUMN speaker_days.n_articles_heard IS 'Articles with a quote of theirs of any kind, direct, mixed or indirect, wire copies included. Unit: articles.';
COMMENT ON COLUMN speaker_days.n_articles_distinct IS 'Articles that quote them in quotation marks, wire copies once. Unit: articles.';
COMMENT ON COLUMN speaker_days.n_words IS 'Length of the distinct quotations. Unit: tokens.';
COMMENT ON COLUMN speaker_days.first_quoted IS 'Earliest publication of a quotation; null when all are undated, or there is none. Unit: UTC.';
COMMENT ON COLUMN speaker_days.last_quoted IS 'Latest publication of a quotation; null when all are undated, or there is none. Unit: UTC.';
COMMENT ON COLUMN speaker_days.sentiment IS 'Sentiment of the distinct quotations, by the model for news: the mean of their scores is within 1.96 times the standard error se in 95 % of cases; how many were scored; the sums in millionths from which rows add up exactly; how many have each label.';
COMMENT ON COLUMN speaker_days.corenlp_sentiment IS 'The same by CoreNLP''s model, in five classes; it learnt from film reviews.';
COMMENT ON COLUMN speaker_days.ingest_date IS 'The run''s date: the partition that a rerun replaces.';

CREATE OR REPLACE VIEW co_quoted AS SELECT
  speaker_id,
  name,
  other_id,
  other_name,
  n_articles,
  n_articles_distinct,
  lift
FROM read_parquet('/path/to/TABLES/current/co_quoted/*.parquet');
COMMENT ON VIEW co_quoted IS 'One row per two speakers who are quoted in the same article: the sum of their rows of co_quoted_days.';
COMMENT ON COLUMN co_quoted.speaker_id IS 'One of the two, the one whose id is the smaller: each pair has one row.';
COMMENT ON COLUMN co_quoted.name IS 'The speaker''s name, as in speakers.';
COMMENT ON COLUMN co_quoted.other_id IS 'The other one.';
COMMENT ON COLUMN co_quoted.other_name IS 'The other one''s name, as in speakers.';
COMMENT ON COLUMN co_quoted.n_articles IS 'Articles that quote both, wire copies included. Unit: articles.';
COMMENT ON COLUMN co_quoted.n_articles_distinct IS 'Articles that quote both, wire copies once. Unit: articles.';
COMMENT ON COLUMN co_quoted.lift IS 'How many times more often both are quoted in one article than if they were quoted independently: n_articles_distinct, times all articles that are is_canonical, divided by the product of the two speakers'' n_articles_distinct. Null when n_articles_distinct is 0. Large for anybody who is quoted in one article only. Unit: times.';

CREATE OR REPLACE VIEW co_quoted_days AS SELECT
  published_date,
  speaker_id,
  other_id,
  outlet,
  n_articles,
  n_articles_distinct,
  ingest_date
FROM read_parquet('/path/to/TABLES/current/co_quoted_days/*/*.parquet', hive_partitioning = true, hive_types = {'ingest_date': DATE});
COMMENT ON VIEW co_quoted_days IS 'One row per published date, outlet and two speakers who are quoted in the same article (and ingest_date).';
COMMENT ON COLUMN co_quoted_days.published_date IS 'Day of publication; null when the stories are undated. Unit: UTC.';
COMMENT ON COLUMN co_quoted_days.speaker_id IS 'One of the two, the one whose id is the smaller: each pair has one row.';
COMMENT ON COLUMN co_quoted_days.other_id IS 'The other one.';
COMMENT ON COLUMN co_quoted_days.outlet IS 'The outlet, as in articles.';
COMMENT ON COLUMN co_quoted_days.n_articles IS 'Articles that quote both, wire copies included. Unit: articles.';
COMMENT ON COLUMN co_quoted_days.n_articles_distinct IS 'Articles that quote both, wire copies once. Unit: articles.';
COMMENT ON COLUMN co_quoted_days.ingest_date IS 'The run''s date: the partition that a rerun replaces.';

CREATE OR REPLACE VIEW speaks_about AS SELECT
  speaker_id,
  name,
  about_id,
  about_name,
  n_quotes,
  n_quotes_distinct,
  sentiment
FROM read_parquet('/path/to/TABLES/current/speaks_about/*.parquet');
COMMENT ON VIEW speaks_about IS 'One row per speaker and person named inside their quotations: the sum of their rows of speaks_about_days.';
COMMENT ON COLUMN speaks_about.speaker_id IS 'Who speaks.';
COMMENT ON COLUMN speaks_about.name IS 'The speaker''s name, as in speakers.';
COMMENT ON COLUMN speaks_about.about_id IS 'Who is named in the quotation: a person other than the speaker.';
COMMENT ON COLUMN speaks_about.about_name IS 'The longest form of that person''s name in these stories.';
COMMENT ON COLUMN speaks_about.n_quotes IS 'Quotations in which the speaker names the person, wire copies included. Unit: quotations.';
COMMENT ON COLUMN speaks_about.n_quotes_distinct IS 'The same, wire copies once. Unit: quotations.';
COMMENT ON COLUMN speaks_about.sentiment IS 'Sentiment of the distinct quotations by the model for news, of all their words and not towards the person named: means and the sums from which rows add up exactly.';

CREATE OR REPLACE VIEW speaks_about_days AS SELECT
  published_date,
  speaker_id,
  about_id,
  about_name,
  outlet,
  n_quotes,
  n_quotes_distinct,
  sentiment,
  ingest_date
FROM read_parquet('/path/to/TABLES/current/speaks_about_days/*/*.parquet', hive_partitioning = true, hive_types = {'ingest_date': DATE});
COMMENT ON VIEW speaks_about_days IS 'One row per published date, outlet, speaker and person named inside the quotations (and ingest_date).';
COMMENT ON COLUMN speaks_about_days.published_date IS 'Day of publication; null when the stories are undated. Unit: UTC.';
COMMENT ON COLUMN speaks_about_days.speaker_id IS 'Who speaks.';
COMMENT ON COLUMN speaks_about_days.about_id IS 'Who is named in the quotation: a person other than the speaker.';
COMMENT ON COLUMN speaks_about_days.about_name IS 'The longest form of that person''s name in these stories.';
COMMENT ON COLUMN speaks_about_days.outlet IS 'The outlet, as in articles.';
COMMENT ON COLUMN speaks_about_days.n_quotes IS 'Quotations in which the speaker names the person, wire copies included. Unit: quotations.';
COMMENT ON COLUMN speaks_about_days.n_quotes_distinct IS 'The same, wire copies once. Unit: quotations.';
COMMENT ON COLUMN speaks_about_days.sentiment IS 'Sentiment of the distinct quotations by the model for news, of all their words and not towards the person named: means and the sums from which rows add up exactly.';
COMMENT ON COLUMN speaks_about_days.ingest_date IS 'The run''s date: the partition that a rerun replaces.';

CREATE OR REPLACE VIEW speaker_changes AS SELECT
  change,
  from_id,
  to_id,
  from_name,
  to_name,
  n_articles,
  evidence,
  ingest_date
FROM read_parquet('/path/to/TABLES/current/speaker_changes/*/*.parquet', hive_partitioning = true, hive_types = {'ingest_date': DATE});
COMMENT ON VIEW speaker_changes IS 'One row per change of a speaker''s id that a batch made: what earlier batches published under from_id is read under to_id.';
COMMENT ON COLUMN speaker_changes.change IS 'joined: both ids are one person''s or organization''s; split: some of its stories are somebody else''s; moved: stories of this batch had the first id until an earlier batch came late.';
COMMENT ON COLUMN speaker_changes.from_id IS 'The id that quotes of earlier batches have; moved: the one that quotes of this batch had.';
COMMENT ON COLUMN speaker_changes.to_id IS 'joined: the id to read for it; split: the id that such stories have from this batch on; moved: the id that they have now.';
COMMENT ON COLUMN speaker_changes.from_name IS 'A name under the first id.';
COMMENT ON COLUMN speaker_changes.to_name IS 'A name under the second.';
COMMENT ON COLUMN speaker_changes.n_articles IS 'Articles with the first id that are the second''s. Unit: articles.';
COMMENT ON COLUMN speaker_changes.evidence IS 'Why, with the weight of each reason as log-odds.';
COMMENT ON COLUMN speaker_changes.ingest_date IS 'The run''s date: the partition that a rerun replaces.';

CREATE OR REPLACE VIEW rejects AS SELECT
  corpus_file,
  record_no,
  article_id,
  outcome,
  language,
  stage,
  code,
  detail,
  excerpt,
  run_id,
  ingest_date
FROM read_parquet('/path/to/TABLES/current/rejects/*/*.parquet', hive_partitioning = true, hive_types = {'ingest_date': DATE});
COMMENT ON VIEW rejects IS 'One row per input record that became no article: every record is one row of articles or of rejects.';
COMMENT ON COLUMN rejects.corpus_file IS 'The file it was read from, relative to the input.';
COMMENT ON COLUMN rejects.record_no IS 'Its place in that file. Unit: records, from 0.';
COMMENT ON COLUMN rejects.article_id IS 'The story''s id, null when there was no story to name.';
COMMENT ON COLUMN rejects.outcome IS 'rejected: it could not be used; skipped: it was left out on purpose.';
COMMENT ON COLUMN rejects.language IS 'ISO 639-1 code as the record declares it.';
COMMENT ON COLUMN rejects.stage IS 'The phase that gave it up: read, parse, dedup or analyze.';
COMMENT ON COLUMN rejects.code IS 'The class of reason.';
COMMENT ON COLUMN rejects.detail IS 'What happened, and the value.';
COMMENT ON COLUMN rejects.excerpt IS 'Its first characters.';
COMMENT ON COLUMN rejects.run_id IS 'The run.';
COMMENT ON COLUMN rejects.ingest_date IS 'The run''s date: the partition that a rerun replaces.';

CREATE OR REPLACE VIEW runs AS SELECT
  run_id,
  ingested,
  started_at,
  finished_at,
  inputs,
  newsvoice_version,
  spark_version,
  java_version,
  analyzer_fingerprint,
  n_read,
  n_analyzed,
  n_stored_analyses,
  n_duplicate,
  n_skipped,
  n_rejected,
  reject_codes,
  n_quotes,
  n_indirect,
  n_quotes_unattributed,
  n_articles_undated,
  n_sentences,
  n_sentences_unscored,
  outlets,
  seconds_read,
  seconds_analyze,
  seconds_other,
  options
FROM read_parquet('/path/to/TABLES/current/runs/*.parquet');
COMMENT ON VIEW runs IS 'One row per run that published.';
COMMENT ON COLUMN runs.run_id IS 'The run.';
COMMENT ON COLUMN runs.ingested IS 'The ingest_date whose rows it wrote.';
COMMENT ON COLUMN runs.started_at IS 'When it began. Unit: UTC.';
COMMENT ON COLUMN runs.finished_at IS 'When its tables were complete. Unit: UTC.';
COMMENT ON COLUMN runs.inputs IS 'What it read, as given.';
COMMENT ON COLUMN runs.newsvoice_version IS 'This program''s version.';
COMMENT ON COLUMN runs.spark_version IS 'Spark''s version.';
COMMENT ON COLUMN runs.java_version IS 'Java''s version.';
COMMENT ON COLUMN runs.analyzer_fingerprint IS 'Hash of the analyzer''s code, models and options.';
COMMENT ON COLUMN runs.n_read IS 'Input records. Unit: records.';
COMMENT ON COLUMN runs.n_analyzed IS 'Stories analyzed. Unit: records.';
COMMENT ON COLUMN runs.n_stored_analyses IS 'Stories whose analysis an earlier run had stored, so that it was not made again. Unit: records.';
COMMENT ON COLUMN runs.n_duplicate IS 'Copies of an analyzed story. Unit: records.';
COMMENT ON COLUMN runs.n_skipped IS 'Records left out on purpose. Unit: records.';
COMMENT ON COLUMN runs.n_rejected IS 'Records that could not be used. Unit: records.';
COMMENT ON COLUMN runs.reject_codes IS 'Rows of rejects by code.';
COMMENT ON COLUMN runs.n_quotes IS 'Rows of quotes that are direct or mixed. Unit: quotes.';
COMMENT ON COLUMN runs.n_indirect IS 'Rows of quotes that are indirect. Unit: quotes.';
COMMENT ON COLUMN runs.n_quotes_unattributed IS 'Rows of quotes that are direct or mixed and without a speaker. Unit: quotes.';
COMMENT ON COLUMN runs.n_articles_undated IS 'Rows of articles without a published time. Unit: articles.';
COMMENT ON COLUMN runs.n_sentences IS 'Sentences of the articles'' bodies. Unit: sentences.';
COMMENT ON COLUMN runs.n_sentences_unscored IS 'Those that got no sentiment. Unit: sentences.';
COMMENT ON COLUMN runs.outlets IS 'Rows of articles by outlet.';
COMMENT ON COLUMN runs.seconds_read IS 'Reading and parsing. Unit: seconds.';
COMMENT ON COLUMN runs.seconds_analyze IS 'Analyzing. Unit: seconds.';
COMMENT ON COLUMN runs.seconds_other IS 'Duplicates, tables, checks and publishing. Unit: seconds.';
COMMENT ON COLUMN runs.options IS 'Its options, defaults included.';

-- The rows of articles that count when a story counts once: of its latest version, and of copies the canonical one.
CREATE OR REPLACE VIEW canonical_articles AS
SELECT * FROM articles WHERE is_latest AND is_canonical;

-- The rows of quotes that count when a story counts once: of its latest version, and of copies the canonical one.
CREATE OR REPLACE VIEW canonical_quotes AS
SELECT * FROM quotes WHERE is_latest AND is_canonical;

-- The rows of people that count when a story counts once: of its latest version, and of copies the canonical one.
CREATE OR REPLACE VIEW canonical_people AS
SELECT * FROM people WHERE is_latest AND is_canonical;
