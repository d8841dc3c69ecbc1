-- Newsvoice: external tables for a schema of Trino's Hive connector, of one run: a separate schema for each run
CREATE SCHEMA IF NOT EXISTS hive.newsvoice;
USE hive.newsvoice;

CREATE TABLE IF NOT EXISTS articles (
  article_id varchar COMMENT 'Which story: a hash of its outlet and its own id, else its URL, else its file and record number.',
  version varchar COMMENT 'Which state of the story: a hash of its text and fields. An edited story that was crawled twice has one article_id and two versions.',
  is_latest boolean COMMENT 'Whether it is the latest version of its story, of all ingest dates.',
  outlet varchar COMMENT 'The outlet: a host, else the name of the corpus folder, else unknown.',
  url varchar COMMENT 'The story''s address, null when its record has none.',
  section varchar COMMENT 'Desk or topic, null when unknown.',
  title varchar COMMENT 'The headline.',
  deck varchar COMMENT 'The lines under the headline.',
  byline varchar COMMENT 'The byline as printed.',
  authors array(varchar) COMMENT 'Names in the byline, in its order; empty when none is named.',
  agency varchar COMMENT 'The wire service that supplied the story.',
  dateline_place varchar COMMENT 'Where it was reported from.',
  published_at timestamp COMMENT 'When it was published; null when the story does not say. The flag zone_assumed says that it gave no time zone. Unit: UTC.',
  published_zone varchar COMMENT 'The time zone as the story gives it, or the one assumed.',
  language varchar COMMENT 'ISO 639-1 code as the record declares it.',
  corpus_file varchar COMMENT 'The file it was read from, relative to the input.',
  record_no bigint COMMENT 'Its place in that file. Unit: records, from 0.',
  extraction_method varchar COMMENT 'How the text was taken out of a page: json_ld, article_markup or text_density; null where the record gives the text itself.',
  content_hash varchar COMMENT 'Hash of the normalized body; equal for exact duplicates.',
  cluster_id varchar COMMENT 'Stories with the same body, or one that was cut or added to, share it: wire copy.',
  is_canonical boolean COMMENT 'Whether it is the story of its cluster that counts: the first that came of those whose latest version is in it.',
  zones array(row("kind" varchar, "begin" integer, "end" integer)) COMMENT 'What each stretch of the text is: headline, deck, byline, dateline, caption, paragraph, boilerplate. Unit: code points into text, end exclusive.',
  text varchar COMMENT 'The stored text, to which all offsets refer. Null unless the run stored it (--store-text full).',
  n_chars integer COMMENT 'Length of the text. Unit: code points.',
  n_tokens integer COMMENT 'Words and punctuation that were read. Unit: tokens.',
  n_sentences integer COMMENT 'Sentences that were read. Unit: sentences.',
  n_quotes integer COMMENT 'Its rows of quotes that are direct or mixed. Unit: quotes.',
  n_mixed integer COMMENT 'Those of n_quotes that are mixed. Unit: quotes.',
  n_indirect integer COMMENT 'Its rows of quotes that are indirect, which n_quotes does not count. Unit: quotes.',
  n_quoted_not_speech integer COMMENT 'Words in quotation marks that are not speech (titles, scare quotes). Unit: passages.',
  n_speakers integer COMMENT 'Different speakers of its n_quotes that it names. Unit: speakers.',
  n_speakers_heard integer COMMENT 'Different speakers that it names, of quotes of any kind. Unit: speakers.',
  sentiment row("score" double, "label" varchar, "p_negative" double, "p_neutral" double, "p_positive" double, "n_scored" integer, "n_unscored" integer) COMMENT 'Sentiment of the body''s paragraphs.',
  headline_sentiment row("score" double, "label" varchar, "p_negative" double, "p_neutral" double, "p_positive" double, "n_scored" integer, "n_unscored" integer) COMMENT 'Sentiment of the headline; null for a copy whose headline is not that of the story analyzed.',
  narration_sentiment row("score" double, "label" varchar, "p_negative" double, "p_neutral" double, "p_positive" double, "n_scored" integer, "n_unscored" integer) COMMENT 'Sentiment of the body outside of quotations.',
  quoted_sentiment row("score" double, "label" varchar, "p_negative" double, "p_neutral" double, "p_positive" double, "n_scored" integer, "n_unscored" integer) COMMENT 'Sentiment of the quoted speech.',
  corenlp_sentiment row("score" double, "label" varchar, "p_very_negative" double, "p_negative" double, "p_neutral" double, "p_positive" double, "p_very_positive" double, "n_scored" integer, "n_unscored" integer) COMMENT 'The same by CoreNLP''s model, which learnt from film reviews.',
  corenlp_headline_sentiment row("score" double, "label" varchar, "p_very_negative" double, "p_negative" double, "p_neutral" double, "p_positive" double, "p_very_positive" double, "n_scored" integer, "n_unscored" integer) COMMENT 'The same by CoreNLP''s model, which learnt from film reviews.',
  corenlp_narration_sentiment row("score" double, "label" varchar, "p_very_negative" double, "p_negative" double, "p_neutral" double, "p_positive" double, "p_very_positive" double, "n_scored" integer, "n_unscored" integer) COMMENT 'The same by CoreNLP''s model, which learnt from film reviews.',
  corenlp_quoted_sentiment row("score" double, "label" varchar, "p_very_negative" double, "p_negative" double, "p_neutral" double, "p_positive" double, "p_very_positive" double, "n_scored" integer, "n_unscored" integer) COMMENT 'The same by CoreNLP''s model, which learnt from film reviews.',
  quality_flags array(varchar) COMMENT 'What to know before trusting the row: zone_assumed, undated, empty_body, not_utf8, unparsed_sentences, split_sentences, near_copy (sentiments and numbers of words are those of the story that was analyzed, whose body differs in part).',
  analysis_key varchar COMMENT 'Hash of all that the analyzer reads of the story: stories with one key have one analysis.',
  analyzer_fingerprint varchar COMMENT 'Hash of the analyzer''s code, models and options.',
  ingest_date date COMMENT 'The run''s date: the partition that a rerun replaces.'
) COMMENT 'One row per story and version that was analyzed, or is a copy of one that was.'
WITH (format = 'PARQUET', external_location = '/path/to/TABLES/current/articles', partitioned_by = ARRAY['ingest_date']);
CALL system.sync_partition_metadata('newsvoice', 'articles', 'FULL');

CREATE TABLE IF NOT EXISTS quotes (
  quote_id varchar COMMENT 'Hash of article_id, version and where it begins; of an indirect quote, of all its spans.',
  article_id varchar COMMENT 'Which story: a hash of its outlet and its own id, else its URL, else its file and record number.',
  version varchar COMMENT 'Which state of the story: a hash of its text and fields. An edited story that was crawled twice has one article_id and two versions.',
  is_latest boolean COMMENT 'Whether it is the latest version of its story, of all ingest dates.',
  cluster_id varchar COMMENT 'Stories with the same body, or one that was cut or added to, share it: wire copy.',
  is_canonical boolean COMMENT 'Whether it counts where wire copies count once: it is in the canonical story of the cluster, or is only_in_copy.',
  outlet varchar COMMENT 'The outlet: a host, else the name of the corpus folder, else unknown.',
  published_at timestamp COMMENT 'When it was published; null when the story does not say. The flag zone_assumed says that it gave no time zone. Unit: UTC.',
  ordinal integer COMMENT 'Its place among the story''s quotes of all kinds, from 0.',
  kind varchar COMMENT 'direct: a clause or more in quotation marks; mixed: some words in quotation marks; indirect: reported without them, in the reporter''s words. n_quotes and its like count direct and mixed.',
  spans array(row("begin" integer, "end" integer)) COMMENT 'Where the words are, quotation marks included; several spans if the quote is split: substring(text, begin + 1, end - begin) gives them. Of a mixed quote, the quoted words. Unit: code points into the article''s text, end exclusive.',
  text varchar COMMENT 'The words, quotation marks included, a space between the parts of a split quotation. Null when the run stored no text.',
  reported_spans array(row("begin" integer, "end" integer)) COMMENT 'All that its cue reports, if that is more than spans: the words around the quoted words of a mixed quote, or the other quotes of the same statement. All quotes of one statement have the same. Null if spans is all. Unit: code points into the article''s text, end exclusive.',
  reported_text varchar COMMENT 'The words of reported_spans. Null when text is all, or when the run stored no text.',
  paragraph integer COMMENT 'The body paragraph it begins in, from 0; null in headline, deck or caption.',
  context_before varchar COMMENT 'The text before it, some 160 characters.',
  context_after varchar COMMENT 'The text after it, some 160 characters.',
  cue varchar COMMENT 'The words that report the speech.',
  cue_begin integer COMMENT 'Where the cue begins. Unit: code points into the article''s text.',
  cue_end integer COMMENT 'Where the cue ends, exclusive. Unit: code points into the article''s text.',
  mention_text varchar COMMENT 'The words that stand for the speaker.',
  mention_begin integer COMMENT 'Where the mention begins. Unit: code points into the article''s text.',
  mention_end integer COMMENT 'Where the mention ends, exclusive. Unit: code points into the article''s text.',
  mention_kind varchar COMMENT 'name, pronoun, nominal, or none when we abstain, or when an indirect quote has no source in its sentence.',
  speaker_name varchar COMMENT 'The longest form of the speaker''s name in the story; null when unknown.',
  speaker_id varchar COMMENT 'The speaker across stories and batches; null for roles and unnamed speakers. An id that was joined into another is in speaker_changes.',
  speaker_kind varchar COMMENT 'person, organization, role or unnamed; null when we abstain.',
  speaker_title varchar COMMENT 'Office or honorific that the story gives.',
  rule varchar COMMENT 'What named the speaker: the first rule that gives this answer, ranked_before, ranked_after or ranked_earlier if none does (by the place of the mention); indirect for indirect quotes. Null when we abstain.',
  confidence double COMMENT 'How likely this is the speaker, given that the words are somebody''s speech, by the ranker that weighs all mentions nearby; calibrated: of many answers of 0.9, nine in ten are right. Of an indirect quote: how likely it is that these words are reported. Null when we abstain. Unit: 0 to 1.',
  speaker_confidence double COMMENT 'How likely speaker_name is the right name: the confidence of the mention, times how often a mention resolved in this way gets the right name. Null without a name, as of a role. Unit: 0 to 1.',
  speakers array(varchar) COMMENT 'Names of all who say it together (said Ana Ruiz and Kofi Osei), speaker_name first; empty when one speaks. The row counts once, for speaker_name: explode this list to count it for each.',
  stance varchar COMMENT 'What the speaker does with the words: asserted (also promised or foretold), denied (or reported as not said), hypothetical (might be, or would be under a condition), question (or left open), wish (wanted, hoped, intended), order (also a request or advice). Null in rows of older runs.',
  sentiment row("score" double, "label" varchar, "p_negative" double, "p_neutral" double, "p_positive" double, "n_scored" integer, "n_unscored" integer) COMMENT 'Sentiment of the words in spans alone, by the model for news: score from -1 to 1, most probable of three classes, their probabilities, and how many sentences were scored and not.',
  corenlp_sentiment row("score" double, "label" varchar, "p_very_negative" double, "p_negative" double, "p_neutral" double, "p_positive" double, "p_very_positive" double, "n_scored" integer, "n_unscored" integer) COMMENT 'The same by CoreNLP''s model, in five classes; it learnt from film reviews.',
  n_tokens integer COMMENT 'Words and punctuation in it. Unit: tokens.',
  flags array(varchar) COMMENT 'What is unusual: fragment, unclosed, multi_paragraph, split, nested, outside_body, only_in_copy (the canonical story of the cluster lacks it), ambiguous_speaker (the story gives a family name that several people have; speaker_id is the likeliest).',
  people_mentioned array(varchar) COMMENT 'Canonical names of the people named in it, sorted.',
  qid varchar COMMENT 'Wikidata''s id, from a gazetteer that the user supplies; null without one.',
  ingest_date date COMMENT 'The run''s date: the partition that a rerun replaces.'
) COMMENT 'One row per quote and article: who said what, with the evidence; kind says whether the words are in quotation marks. Copies have rows too: is_canonical counts a quote once.'
WITH (format = 'PARQUET', external_location = '/path/to/TABLES/current/quotes', partitioned_by = ARRAY['ingest_date']);
CALL system.sync_partition_metadata('newsvoice', 'quotes', 'FULL');

CREATE TABLE IF NOT EXISTS people (
  article_id varchar COMMENT 'Which story: a hash of its outlet and its own id, else its URL, else its file and record number.',
  version varchar COMMENT 'Which state of the story: a hash of its text and fields. An edited story that was crawled twice has one article_id and two versions.',
  is_latest boolean COMMENT 'Whether it is the latest version of its story, of all ingest dates.',
  cluster_id varchar COMMENT 'Stories with the same body, or one that was cut or added to, share it: wire copy.',
  is_canonical boolean COMMENT 'Whether it is the story of its cluster that counts: the first that came of those whose latest version is in it.',
  outlet varchar COMMENT 'The outlet: a host, else the name of the corpus folder, else unknown.',
  published_at timestamp COMMENT 'When it was published; null when the story does not say. The flag zone_assumed says that it gave no time zone. Unit: UTC.',
  name varchar COMMENT 'The longest form of the name in the story.',
  speaker_id varchar COMMENT 'The same id as in quotes and speakers.',
  kind varchar COMMENT 'person or organization.',
  title varchar COMMENT 'Office or honorific that the story gives.',
  mentions_in_quotes integer COMMENT 'Times named inside quotations. Unit: mentions.',
  mentions_outside integer COMMENT 'Times named outside of quotations. Unit: mentions.',
  n_quotes integer COMMENT 'Quotations of the story that are theirs: direct and mixed quotes. Unit: quotes.',
  n_mixed integer COMMENT 'Those of n_quotes that are mixed. Unit: quotes.',
  n_indirect integer COMMENT 'Their indirect quotes, which n_quotes does not count. Unit: quotes.',
  narration_sentiment row("score" double, "label" varchar, "p_negative" double, "p_neutral" double, "p_positive" double, "n_scored" integer, "n_unscored" integer) COMMENT 'Sentiment of the sentences that name them, outside of quotation marks: coverage about them, not what they say. Indirect speech counts as coverage.',
  others_sentiment row("score" double, "label" varchar, "p_negative" double, "p_neutral" double, "p_positive" double, "n_scored" integer, "n_unscored" integer) COMMENT 'Sentiment of the quoted sentences in which somebody else names them: what others say about them.',
  corenlp_narration_sentiment row("score" double, "label" varchar, "p_very_negative" double, "p_negative" double, "p_neutral" double, "p_positive" double, "p_very_positive" double, "n_scored" integer, "n_unscored" integer) COMMENT 'narration_sentiment by CoreNLP''s model.',
  n_words integer COMMENT 'Length of their quotes in quotation marks; null in rows of older versions. Unit: tokens.',
  qid varchar COMMENT 'Wikidata''s id, from a gazetteer that the user supplies; null without one.',
  ingest_date date COMMENT 'The run''s date: the partition that a rerun replaces.'
) COMMENT 'One row per article and person or organization that it names: what is said about them, apart from what they say.'
WITH (format = 'PARQUET', external_location = '/path/to/TABLES/current/people', partitioned_by = ARRAY['ingest_date']);
CALL system.sync_partition_metadata('newsvoice', 'people', 'FULL');

CREATE TABLE IF NOT EXISTS speakers (
  speaker_id varchar COMMENT 'The speaker across stories and batches; null for roles and unnamed speakers. An id that was joined into another is in speaker_changes.',
  name varchar COMMENT 'The name used most often.',
  aliases array(row("name" varchar, "n" bigint)) COMMENT 'Every name used, with the number of quotations under it; 0 for one that indirect quotes alone have.',
  titles array(row("name" varchar, "n" bigint)) COMMENT 'Every title given, with the number of quotations under it; 0 for one that indirect quotes alone have.',
  kind varchar COMMENT 'person or organization.',
  qid varchar COMMENT 'Wikidata''s id, from a gazetteer that the user supplies; null without one.',
  n_quotes bigint COMMENT 'Quotations, that is direct and mixed quotes, wire copies included; of stories crawled twice the latest version. Unit: quotes.',
  n_quotes_distinct bigint COMMENT 'The same, wire copies once. Unit: quotes.',
  n_mixed bigint COMMENT 'Those of n_quotes that are mixed. Unit: quotes.',
  n_mixed_distinct bigint COMMENT 'Those of n_quotes_distinct that are mixed. Unit: quotes.',
  n_indirect bigint COMMENT 'Indirect quotes, which n_quotes does not count, wire copies included. Unit: quotes.',
  n_indirect_distinct bigint COMMENT 'Indirect quotes, wire copies once. Unit: quotes.',
  n_articles bigint COMMENT 'Articles that quote them in quotation marks, wire copies included. Unit: articles.',
  n_articles_heard bigint COMMENT 'Articles with a quote of theirs of any kind, direct, mixed or indirect, wire copies included. Unit: articles.',
  n_articles_distinct bigint COMMENT 'Articles that quote them in quotation marks, wire copies once. Unit: articles.',
  n_outlets bigint COMMENT 'Outlets that quote them in quotation marks. Unit: outlets.',
  outlets array(row("name" varchar, "n" bigint)) COMMENT 'The outlets that quote them, with the number of quotes in quotation marks in each, wire copies included.',
  n_words bigint COMMENT 'Length of the distinct quotations. Unit: tokens.',
  first_quoted timestamp COMMENT 'Earliest publication of a quotation; null when all are undated, or there is none. Unit: UTC.',
  last_quoted timestamp COMMENT 'Latest publication of a quotation; null when all are undated, or there is none. Unit: UTC.',
  sentiment row("mean" double, "sd" double, "se" double, "n" bigint, "coverage" double, "sum_millionths" bigint, "sum_squares" bigint, "n_negative" bigint, "n_neutral" bigint, "n_positive" bigint) COMMENT 'Sentiment of the distinct quotations, by the model for news: the mean of their scores is within 1.96 times the standard error se in 95 % of cases; how many were scored; the sums in millionths from which rows add up exactly; how many have each label.',
  corenlp_sentiment row("mean" double, "sd" double, "se" double, "n" bigint, "coverage" double, "sum_millionths" bigint, "sum_squares" bigint, "n_very_negative" bigint, "n_negative" bigint, "n_neutral" bigint, "n_positive" bigint, "n_very_positive" bigint) COMMENT 'The same by CoreNLP''s model, in five classes; it learnt from film reviews.'
) COMMENT 'One row per person or organization that is quoted, in quotation marks or not: the sum of their rows of speaker_days. n_quotes is 0 for those who are only quoted indirectly.'
WITH (format = 'PARQUET', external_location = '/path/to/TABLES/current/speakers');

CREATE TABLE IF NOT EXISTS speaker_days (
  published_date date COMMENT 'Day of publication; null when the stories are undated. Unit: UTC.',
  speaker_id varchar COMMENT 'The speaker across stories and batches; null for roles and unnamed speakers. An id that was joined into another is in speaker_changes.',
  outlet varchar COMMENT 'The outlet: a host, else the name of the corpus folder, else unknown.',
  kind varchar COMMENT 'person or organization.',
  name varchar COMMENT 'The name used most often.',
  aliases array(row("name" varchar, "n" bigint)) COMMENT 'Every name used, with the number of quotations under it; 0 for one that indirect quotes alone have.',
  titles array(row("name" varchar, "n" bigint)) COMMENT 'Every title given, with the number of quotations under it; 0 for one that indirect quotes alone have.',
  qid varchar COMMENT 'Wikidata''s id, from a gazetteer that the user supplies; null without one.',
  n_quotes bigint COMMENT 'Quotations, that is direct and mixed quotes, wire copies included; of stories crawled twice the latest version. Unit: quotes.',
  n_quotes_distinct bigint COMMENT 'The same, wire copies once. Unit: quotes.',
  n_mixed bigint COMMENT 'Those of n_quotes that are mixed. Unit: quotes.',
  n_mixed_distinct bigint COMMENT 'Those of n_quotes_distinct that are mixed. Unit: quotes.',
  n_indirect bigint COMMENT 'Indirect quotes, which n_quotes does not count, wire copies included. Unit: quotes.',
  n_indirect_distinct bigint COMMENT 'Indirect quotes, wire copies once. Unit: quotes.',
  n_articles bigint COMMENT 'Articles that quote them in quotation marks, wire copies included. Unit: articles.',
  n_articles_heard bigint COMMENT 'Articles with a quote of theirs of any kind, direct, mixed or indirect, wire copies included. Unit: articles.',
  n_articles_distinct bigint COMMENT 'Articles that quote them in quotation marks, wire copies once. Unit: articles.',
  n_words bigint COMMENT 'Length of the distinct quotations. Unit: tokens.',
  first_quoted timestamp COMMENT 'Earliest publication of a quotation; null when all are undated, or there is none. Unit: UTC.',
  last_quoted timestamp COMMENT 'Latest publication of a quotation; null when all are undated, or there is none. Unit: UTC.',
  sentiment row("mean" double, "sd" double, "se" double, "n" bigint, "coverage" double, "sum_millionths" bigint, "sum_squares" bigint, "n_negative" bigint, "n_neutral" bigint, "n_positive" bigint) COMMENT 'Sentiment of the distinct quotations, by the model for news: the mean of their scores is within 1.96 times the standard error se in 95 % of cases; how many were scored; the sums in millionths from which rows add up exactly; how many have each label.',
  corenlp_sentiment row("mean" double, "sd" double, "se" double, "n" bigint, "coverage" double, "sum_millionths" bigint, "sum_squares" bigint, "n_very_negative" bigint, "n_negative" bigint, "n_neutral" bigint, "n_positive" bigint, "n_very_positive" bigint) COMMENT 'The same by CoreNLP''s model, in five classes; it learnt from film reviews.',
  ingest_date date COMMENT 'The run''s date: the partition that a rerun replaces.'
) COMMENT 'One row per published date, speaker and outlet (and ingest_date): the tallies of speakers, so that any period and outlet rolls up exactly.'
WITH (format = 'PARQUET', external_location = '/path/to/TABLES/current/speaker_days', partitioned_by = ARRAY['ingest_date']);
CALL system.sync_partition_metadata('newsvoice', 'speaker_days', 'FULL');

CREATE TABLE IF NOT EXISTS co_quoted (
  speaker_id varchar COMMENT 'One of the two, the one whose id is the smaller: each pair has one row.',
  name varchar COMMENT 'The speaker''s name, as in speakers.',
  other_id varchar COMMENT 'The other one.',
  other_name varchar COMMENT 'The other one''s name, as in speakers.',
  n_articles bigint COMMENT 'Articles that quote both, wire copies included. Unit: articles.',
  n_articles_distinct bigint COMMENT 'Articles that quote both, wire copies once. Unit: articles.',
  lift double COMMENT 'How many times more often both are quoted in one article than if they were quoted independently: n_articles_distinct, times all articles that are is_canonical, divided by the product of the two speakers'' n_articles_distinct. Null when n_articles_distinct is 0. Large for anybody who is quoted in one article only. Unit: times.'
) COMMENT 'One row per two speakers who are quoted in the same article: the sum of their rows of co_quoted_days.'
WITH (format = 'PARQUET', external_location = '/path/to/TABLES/current/co_quoted');

CREATE TABLE IF NOT EXISTS co_quoted_days (
  published_date date COMMENT 'Day of publication; null when the stories are undated. Unit: UTC.',
  speaker_id varchar COMMENT 'One of the two, the one whose id is the smaller: each pair has one row.',
  other_id varchar COMMENT 'The other one.',
  outlet varchar COMMENT 'The outlet, as in articles.',
  n_articles bigint COMMENT 'Articles that quote both, wire copies included. Unit: articles.',
  n_articles_distinct bigint COMMENT 'Articles that quote both, wire copies once. Unit: articles.',
  ingest_date date COMMENT 'The run''s date: the partition that a rerun replaces.'
) COMMENT 'One row per published date, outlet and two speakers who are quoted in the same article (and ingest_date).'
WITH (format = 'PARQUET', external_location = '/path/to/TABLES/current/co_quoted_days', partitioned_by = ARRAY['ingest_date']);
CALL system.sync_partition_metadata('newsvoice', 'co_quoted_days', 'FULL');

CREATE TABLE IF NOT EXISTS speaks_about (
  speaker_id varchar COMMENT 'Who speaks.',
  name varchar COMMENT 'The speaker''s name, as in speakers.',
  about_id varchar COMMENT 'Who is named in the quotation: a person other than the speaker.',
  about_name varchar COMMENT 'The longest form of that person''s name in these stories.',
  n_quotes bigint COMMENT 'Quotations in which the speaker names the person, wire copies included. Unit: quotations.',
  n_quotes_distinct bigint COMMENT 'The same, wire copies once. Unit: quotations.',
  sentiment row("mean" double, "sd" double, "se" double, "n" bigint, "coverage" double, "sum_millionths" bigint, "sum_squares" bigint, "n_negative" bigint, "n_neutral" bigint, "n_positive" bigint) COMMENT 'Sentiment of the distinct quotations by the model for news, of all their words and not towards the person named: means and the sums from which rows add up exactly.'
) COMMENT 'One row per speaker and person named inside their quotations: the sum of their rows of speaks_about_days.'
WITH (format = 'PARQUET', external_location = '/path/to/TABLES/current/speaks_about');

CREATE TABLE IF NOT EXISTS speaks_about_days (
  published_date date COMMENT 'Day of publication; null when the stories are undated. Unit: UTC.',
  speaker_id varchar COMMENT 'Who speaks.',
  about_id varchar COMMENT 'Who is named in the quotation: a person other than the speaker.',
  about_name varchar COMMENT 'The longest form of that person''s name in these stories.',
  outlet varchar COMMENT 'The outlet, as in articles.',
  n_quotes bigint COMMENT 'Quotations in which the speaker names the person, wire copies included. Unit: quotations.',
  n_quotes_distinct bigint COMMENT 'The same, wire copies once. Unit: quotations.',
  sentiment row("mean" double, "sd" double, "se" double, "n" bigint, "coverage" double, "sum_millionths" bigint, "sum_squares" bigint, "n_negative" bigint, "n_neutral" bigint, "n_positive" bigint) COMMENT 'Sentiment of the distinct quotations by the model for news, of all their words and not towards the person named: means and the sums from which rows add up exactly.',
  ingest_date date COMMENT 'The run''s date: the partition that a rerun replaces.'
) COMMENT 'One row per published date, outlet, speaker and person named inside the quotations (and ingest_date).'
WITH (format = 'PARQUET', external_location = '/path/to/TABLES/current/speaks_about_days', partitioned_by = ARRAY['ingest_date']);
CALL system.sync_partition_metadata('newsvoice', 'speaks_about_days', 'FULL');

CREATE TABLE IF NOT EXISTS speaker_changes (
  change varchar COMMENT 'joined: both ids are one person''s or organization''s; split: some of its stories are somebody else''s; moved: stories of this batch had the first id until an earlier batch came late.',
  from_id varchar COMMENT 'The id that quotes of earlier batches have; moved: the one that quotes of this batch had.',
  to_id varchar COMMENT 'joined: the id to read for it; split: the id that such stories have from this batch on; moved: the id that they have now.',
  from_name varchar COMMENT 'A name under the first id.',
  to_name varchar COMMENT 'A name under the second.',
  n_articles integer COMMENT 'Articles with the first id that are the second''s. Unit: articles.',
  evidence varchar COMMENT 'Why, with the weight of each reason as log-odds.',
  ingest_date date COMMENT 'The run''s date: the partition that a rerun replaces.'
) COMMENT 'One row per change of a speaker''s id that a batch made: what earlier batches published under from_id is read under to_id.'
WITH (format = 'PARQUET', external_location = '/path/to/TABLES/current/speaker_changes', partitioned_by = ARRAY['ingest_date']);
CALL system.sync_partition_metadata('newsvoice', 'speaker_changes', 'FULL');

CREATE TABLE IF NOT EXISTS rejects (
  corpus_file varchar COMMENT 'The file it was read from, relative to the input.',
  record_no bigint COMMENT 'Its place in that file. Unit: records, from 0.',
  article_id varchar COMMENT 'The story''s id, null when there was no story to name.',
  outcome varchar COMMENT 'rejected: it could not be used; skipped: it was left out on purpose.',
  language varchar COMMENT 'ISO 639-1 code as the record declares it.',
  stage varchar COMMENT 'The phase that gave it up: read, parse, dedup or analyze.',
  code varchar COMMENT 'The class of reason.',
  detail varchar COMMENT 'What happened, and the value.',
  excerpt varchar COMMENT 'Its first characters.',
  run_id varchar COMMENT 'The run.',
  ingest_date date COMMENT 'The run''s date: the partition that a rerun replaces.'
) COMMENT 'One row per input record that became no article: every record is one row of articles or of rejects.'
WITH (format = 'PARQUET', external_location = '/path/to/TABLES/current/rejects', partitioned_by = ARRAY['ingest_date']);
CALL system.sync_partition_metadata('newsvoice', 'rejects', 'FULL');

CREATE TABLE IF NOT EXISTS runs (
  run_id varchar COMMENT 'The run.',
  ingested date COMMENT 'The ingest_date whose rows it wrote.',
  started_at timestamp COMMENT 'When it began. Unit: UTC.',
  finished_at timestamp COMMENT 'When its tables were complete. Unit: UTC.',
  inputs array(varchar) COMMENT 'What it read, as given.',
  newsvoice_version varchar COMMENT 'This program''s version.',
  spark_version varchar COMMENT 'Spark''s version.',
  java_version varchar COMMENT 'Java''s version.',
  analyzer_fingerprint varchar COMMENT 'Hash of the analyzer''s code, models and options.',
  n_read bigint COMMENT 'Input records. Unit: records.',
  n_analyzed bigint COMMENT 'Stories analyzed. Unit: records.',
  n_stored_analyses bigint COMMENT 'Stories whose analysis an earlier run had stored, so that it was not made again. Unit: records.',
  n_duplicate bigint COMMENT 'Copies of an analyzed story. Unit: records.',
  n_skipped bigint COMMENT 'Records left out on purpose. Unit: records.',
  n_rejected bigint COMMENT 'Records that could not be used. Unit: records.',
  reject_codes array(row("name" varchar, "n" bigint)) COMMENT 'Rows of rejects by code.',
  n_quotes bigint COMMENT 'Rows of quotes that are direct or mixed. Unit: quotes.',
  n_indirect bigint COMMENT 'Rows of quotes that are indirect. Unit: quotes.',
  n_quotes_unattributed bigint COMMENT 'Rows of quotes that are direct or mixed and without a speaker. Unit: quotes.',
  n_articles_undated bigint COMMENT 'Rows of articles without a published time. Unit: articles.',
  n_sentences bigint COMMENT 'Sentences of the articles'' bodies. Unit: sentences.',
  n_sentences_unscored bigint COMMENT 'Those that got no sentiment. Unit: sentences.',
  outlets array(row("name" varchar, "n" bigint)) COMMENT 'Rows of articles by outlet.',
  seconds_read double COMMENT 'Reading and parsing. Unit: seconds.',
  seconds_analyze double COMMENT 'Analyzing. Unit: seconds.',
  seconds_other double COMMENT 'Duplicates, tables, checks and publishing. Unit: seconds.',
  options array(row("name" varchar, "value" varchar)) COMMENT 'Its options, defaults included.'
) COMMENT 'One row per run that published.'
WITH (format = 'PARQUET', external_location = '/path/to/TABLES/current/runs');

-- The rows of articles that count when a story counts once: of its latest version, and of copies the canonical one.
CREATE OR REPLACE VIEW canonical_articles AS
SELECT * FROM articles WHERE is_latest AND is_canonical;

-- The rows of quotes that count when a story counts once: of its latest version, and of copies the canonical one.
CREATE OR REPLACE VIEW canonical_quotes AS
SELECT * FROM quotes WHERE is_latest AND is_canonical;

-- The rows of people that count when a story counts once: of its latest version, and of copies the canonical one.
CREATE OR REPLACE VIEW canonical_people AS
SELECT * FROM people WHERE is_latest AND is_canonical;
