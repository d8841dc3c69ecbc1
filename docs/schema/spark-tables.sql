-- Newsvoice: tables for a catalog of Spark, of one run: a separate database for each run
SET TIME ZONE 'UTC';

CREATE TABLE IF NOT EXISTS articles (
  article_id STRING NOT NULL COMMENT 'Which story: a hash of its outlet and its own id, else its URL, else its file and record number.',
  version STRING NOT NULL COMMENT 'Which state of the story: a hash of its text and fields. An edited story that was crawled twice has one article_id and two versions.',
  is_latest BOOLEAN NOT NULL COMMENT 'Whether it is the latest version of its story, of all ingest dates.',
  outlet STRING NOT NULL COMMENT 'The outlet: a host, else the name of the corpus folder, else unknown.',
  url STRING COMMENT 'The story\'s address, null when its record has none.',
  section STRING COMMENT 'Desk or topic, null when unknown.',
  title STRING COMMENT 'The headline.',
  deck STRING COMMENT 'The lines under the headline.',
  byline STRING COMMENT 'The byline as printed.',
  authors ARRAY<STRING> NOT NULL COMMENT 'Names in the byline, in its order; empty when none is named.',
  agency STRING COMMENT 'The wire service that supplied the story.',
  dateline_place STRING COMMENT 'Where it was reported from.',
  published_at TIMESTAMP COMMENT 'When it was published; null when the story does not say. The flag zone_assumed says that it gave no time zone. Unit: UTC.',
  published_zone STRING COMMENT 'The time zone as the story gives it, or the one assumed.',
  language STRING COMMENT 'ISO 639-1 code as the record declares it.',
  corpus_file STRING NOT NULL COMMENT 'The file it was read from, relative to the input.',
  record_no BIGINT NOT NULL COMMENT 'Its place in that file. Unit: records, from 0.',
  extraction_method STRING COMMENT 'How the text was taken out of a page: json_ld, article_markup or text_density; null where the record gives the text itself.',
  content_hash STRING NOT NULL COMMENT 'Hash of the normalized body; equal for exact duplicates.',
  cluster_id STRING NOT NULL COMMENT 'Stories with the same body, or one that was cut or added to, share it: wire copy.',
  is_canonical BOOLEAN NOT NULL COMMENT 'Whether it is the story of its cluster that counts: the first that came of those whose latest version is in it.',
  zones ARRAY<STRUCT<kind: STRING NOT NULL COMMENT 'headline, deck, byline, dateline, caption, paragraph or boilerplate.', begin: INT NOT NULL COMMENT 'Where it begins, in code points of the text, from 0.', end: INT NOT NULL COMMENT 'Where it ends, exclusive.'>> NOT NULL COMMENT 'What each stretch of the text is: headline, deck, byline, dateline, caption, paragraph, boilerplate. Unit: code points into text, end exclusive.',
  text STRING COMMENT 'The stored text, to which all offsets refer. Null unless the run stored it (--store-text full).',
  n_chars INT NOT NULL COMMENT 'Length of the text. Unit: code points.',
  n_tokens INT COMMENT 'Words and punctuation that were read. Unit: tokens.',
  n_sentences INT COMMENT 'Sentences that were read. Unit: sentences.',
  n_quotes INT NOT NULL COMMENT 'Its rows of quotes that are direct or mixed. Unit: quotes.',
  n_mixed INT NOT NULL COMMENT 'Those of n_quotes that are mixed. Unit: quotes.',
  n_indirect INT NOT NULL COMMENT 'Its rows of quotes that are indirect, which n_quotes does not count. Unit: quotes.',
  n_quoted_not_speech INT COMMENT 'Words in quotation marks that are not speech (titles, scare quotes). Unit: passages.',
  n_speakers INT NOT NULL COMMENT 'Different speakers of its n_quotes that it names. Unit: speakers.',
  n_speakers_heard INT NOT NULL COMMENT 'Different speakers that it names, of quotes of any kind. Unit: speakers.',
  sentiment STRUCT<score: DOUBLE COMMENT 'From -1 (certainly negative) to 1 (certainly positive): the expected class, scaled.', label: STRING COMMENT 'The most probable class: negative, neutral, positive.', p_negative: DOUBLE COMMENT 'Probability of negative.', p_neutral: DOUBLE COMMENT 'Probability of neutral.', p_positive: DOUBLE COMMENT 'Probability of positive.', n_scored: INT NOT NULL COMMENT 'Sentences that were scored; if none, all above is null.', n_unscored: INT NOT NULL COMMENT 'Sentences that were not scored.'> COMMENT 'Sentiment of the body\'s paragraphs.',
  headline_sentiment STRUCT<score: DOUBLE COMMENT 'From -1 (certainly negative) to 1 (certainly positive): the expected class, scaled.', label: STRING COMMENT 'The most probable class: negative, neutral, positive.', p_negative: DOUBLE COMMENT 'Probability of negative.', p_neutral: DOUBLE COMMENT 'Probability of neutral.', p_positive: DOUBLE COMMENT 'Probability of positive.', n_scored: INT NOT NULL COMMENT 'Sentences that were scored; if none, all above is null.', n_unscored: INT NOT NULL COMMENT 'Sentences that were not scored.'> COMMENT 'Sentiment of the headline; null for a copy whose headline is not that of the story analyzed.',
  narration_sentiment STRUCT<score: DOUBLE COMMENT 'From -1 (certainly negative) to 1 (certainly positive): the expected class, scaled.', label: STRING COMMENT 'The most probable class: negative, neutral, positive.', p_negative: DOUBLE COMMENT 'Probability of negative.', p_neutral: DOUBLE COMMENT 'Probability of neutral.', p_positive: DOUBLE COMMENT 'Probability of positive.', n_scored: INT NOT NULL COMMENT 'Sentences that were scored; if none, all above is null.', n_unscored: INT NOT NULL COMMENT 'Sentences that were not scored.'> COMMENT 'Sentiment of the body outside of quotations.',
  quoted_sentiment STRUCT<score: DOUBLE COMMENT 'From -1 (certainly negative) to 1 (certainly positive): the expected class, scaled.', label: STRING COMMENT 'The most probable class: negative, neutral, positive.', p_negative: DOUBLE COMMENT 'Probability of negative.', p_neutral: DOUBLE COMMENT 'Probability of neutral.', p_positive: DOUBLE COMMENT 'Probability of positive.', n_scored: INT NOT NULL COMMENT 'Sentences that were scored; if none, all above is null.', n_unscored: INT NOT NULL COMMENT 'Sentences that were not scored.'> COMMENT 'Sentiment of the quoted speech.',
  corenlp_sentiment STRUCT<score: DOUBLE COMMENT 'From -1 (certainly very_negative) to 1 (certainly very_positive): the expected class, scaled.', label: STRING COMMENT 'The most probable class: very_negative, negative, neutral, positive, very_positive.', p_very_negative: DOUBLE COMMENT 'Probability of very_negative.', p_negative: DOUBLE COMMENT 'Probability of negative.', p_neutral: DOUBLE COMMENT 'Probability of neutral.', p_positive: DOUBLE COMMENT 'Probability of positive.', p_very_positive: DOUBLE COMMENT 'Probability of very_positive.', n_scored: INT NOT NULL COMMENT 'Sentences that were scored; if none, all above is null.', n_unscored: INT NOT NULL COMMENT 'Sentences that were not scored.'> COMMENT 'The same by CoreNLP\'s model, which learnt from film reviews.',
  corenlp_headline_sentiment STRUCT<score: DOUBLE COMMENT 'From -1 (certainly very_negative) to 1 (certainly very_positive): the expected class, scaled.', label: STRING COMMENT 'The most probable class: very_negative, negative, neutral, positive, very_positive.', p_very_negative: DOUBLE COMMENT 'Probability of very_negative.', p_negative: DOUBLE COMMENT 'Probability of negative.', p_neutral: DOUBLE COMMENT 'Probability of neutral.', p_positive: DOUBLE COMMENT 'Probability of positive.', p_very_positive: DOUBLE COMMENT 'Probability of very_positive.', n_scored: INT NOT NULL COMMENT 'Sentences that were scored; if none, all above is null.', n_unscored: INT NOT NULL COMMENT 'Sentences that were not scored.'> COMMENT 'The same by CoreNLP\'s model, which learnt from film reviews.',
  corenlp_narration_sentiment STRUCT<score: DOUBLE COMMENT 'From -1 (certainly very_negative) to 1 (certainly very_positive): the expected class, scaled.', label: STRING COMMENT 'The most probable class: very_negative, negative, neutral, positive, very_positive.', p_very_negative: DOUBLE COMMENT 'Probability of very_negative.', p_negative: DOUBLE COMMENT 'Probability of negative.', p_neutral: DOUBLE COMMENT 'Probability of neutral.', p_positive: DOUBLE COMMENT 'Probability of positive.', p_very_positive: DOUBLE COMMENT 'Probability of very_positive.', n_scored: INT NOT NULL COMMENT 'Sentences that were scored; if none, all above is null.', n_unscored: INT NOT NULL COMMENT 'Sentences that were not scored.'> COMMENT 'The same by CoreNLP\'s model, which learnt from film reviews.',
  corenlp_quoted_sentiment STRUCT<score: DOUBLE COMMENT 'From -1 (certainly very_negative) to 1 (certainly very_positive): the expected class, scaled.', label: STRING COMMENT 'The most probable class: very_negative, negative, neutral, positive, very_positive.', p_very_negative: DOUBLE COMMENT 'Probability of very_negative.', p_negative: DOUBLE COMMENT 'Probability of negative.', p_neutral: DOUBLE COMMENT 'Probability of neutral.', p_positive: DOUBLE COMMENT 'Probability of positive.', p_very_positive: DOUBLE COMMENT 'Probability of very_positive.', n_scored: INT NOT NULL COMMENT 'Sentences that were scored; if none, all above is null.', n_unscored: INT NOT NULL COMMENT 'Sentences that were not scored.'> COMMENT 'The same by CoreNLP\'s model, which learnt from film reviews.',
  quality_flags ARRAY<STRING> NOT NULL COMMENT 'What to know before trusting the row: zone_assumed, undated, empty_body, not_utf8, unparsed_sentences, split_sentences, near_copy (sentiments and numbers of words are those of the story that was analyzed, whose body differs in part).',
  analysis_key STRING NOT NULL COMMENT 'Hash of all that the analyzer reads of the story: stories with one key have one analysis.',
  analyzer_fingerprint STRING NOT NULL COMMENT 'Hash of the analyzer\'s code, models and options.',
  ingest_date DATE NOT NULL COMMENT 'The run\'s date: the partition that a rerun replaces.'
) USING parquet
PARTITIONED BY (ingest_date)
LOCATION '/path/to/TABLES/current/articles'
COMMENT 'One row per story and version that was analyzed, or is a copy of one that was.';
MSCK REPAIR TABLE articles;

CREATE TABLE IF NOT EXISTS quotes (
  quote_id STRING NOT NULL COMMENT 'Hash of article_id, version and where it begins; of an indirect quote, of all its spans.',
  article_id STRING NOT NULL COMMENT 'Which story: a hash of its outlet and its own id, else its URL, else its file and record number.',
  version STRING NOT NULL COMMENT 'Which state of the story: a hash of its text and fields. An edited story that was crawled twice has one article_id and two versions.',
  is_latest BOOLEAN NOT NULL COMMENT 'Whether it is the latest version of its story, of all ingest dates.',
  cluster_id STRING NOT NULL COMMENT 'Stories with the same body, or one that was cut or added to, share it: wire copy.',
  is_canonical BOOLEAN NOT NULL COMMENT 'Whether it counts where wire copies count once: it is in the canonical story of the cluster, or is only_in_copy.',
  outlet STRING NOT NULL COMMENT 'The outlet: a host, else the name of the corpus folder, else unknown.',
  published_at TIMESTAMP COMMENT 'When it was published; null when the story does not say. The flag zone_assumed says that it gave no time zone. Unit: UTC.',
  ordinal INT NOT NULL COMMENT 'Its place among the story\'s quotes of all kinds, from 0.',
  kind STRING NOT NULL COMMENT 'direct: a clause or more in quotation marks; mixed: some words in quotation marks; indirect: reported without them, in the reporter\'s words. n_quotes and its like count direct and mixed.',
  spans ARRAY<STRUCT<begin: INT NOT NULL COMMENT 'Where it begins, in code points of the text, from 0.', end: INT NOT NULL COMMENT 'Where it ends, exclusive.'>> NOT NULL COMMENT 'Where the words are, quotation marks included; several spans if the quote is split: substring(text, begin + 1, end - begin) gives them. Of a mixed quote, the quoted words. Unit: code points into the article\'s text, end exclusive.',
  text STRING COMMENT 'The words, quotation marks included, a space between the parts of a split quotation. Null when the run stored no text.',
  reported_spans ARRAY<STRUCT<begin: INT NOT NULL COMMENT 'Where it begins, in code points of the text, from 0.', end: INT NOT NULL COMMENT 'Where it ends, exclusive.'>> COMMENT 'All that its cue reports, if that is more than spans: the words around the quoted words of a mixed quote, or the other quotes of the same statement. All quotes of one statement have the same. Null if spans is all. Unit: code points into the article\'s text, end exclusive.',
  reported_text STRING COMMENT 'The words of reported_spans. Null when text is all, or when the run stored no text.',
  paragraph INT COMMENT 'The body paragraph it begins in, from 0; null in headline, deck or caption.',
  context_before STRING COMMENT 'The text before it, some 160 characters.',
  context_after STRING COMMENT 'The text after it, some 160 characters.',
  cue STRING COMMENT 'The words that report the speech.',
  cue_begin INT COMMENT 'Where the cue begins. Unit: code points into the article\'s text.',
  cue_end INT COMMENT 'Where the cue ends, exclusive. Unit: code points into the article\'s text.',
  mention_text STRING COMMENT 'The words that stand for the speaker.',
  mention_begin INT COMMENT 'Where the mention begins. Unit: code points into the article\'s text.',
  mention_end INT COMMENT 'Where the mention ends, exclusive. Unit: code points into the article\'s text.',
  mention_kind STRING NOT NULL COMMENT 'name, pronoun, nominal, or none when we abstain, or when an indirect quote has no source in its sentence.',
  speaker_name STRING COMMENT 'The longest form of the speaker\'s name in the story; null when unknown.',
  speaker_id STRING COMMENT 'The speaker across stories and batches; null for roles and unnamed speakers. An id that was joined into another is in speaker_changes.',
  speaker_kind STRING COMMENT 'person, organization, role or unnamed; null when we abstain.',
  speaker_title STRING COMMENT 'Office or honorific that the story gives.',
  rule STRING COMMENT 'What named the speaker: the first rule that gives this answer, ranked_before, ranked_after or ranked_earlier if none does (by the place of the mention); indirect for indirect quotes. Null when we abstain.',
  confidence DOUBLE COMMENT 'How likely this is the speaker, given that the words are somebody\'s speech, by the ranker that weighs all mentions nearby; calibrated: of many answers of 0.9, nine in ten are right. Of an indirect quote: how likely it is that these words are reported. Null when we abstain. Unit: 0 to 1.',
  speaker_confidence DOUBLE COMMENT 'How likely speaker_name is the right name: the confidence of the mention, times how often a mention resolved in this way gets the right name. Null without a name, as of a role. Unit: 0 to 1.',
  speakers ARRAY<STRING> NOT NULL COMMENT 'Names of all who say it together (said Ana Ruiz and Kofi Osei), speaker_name first; empty when one speaks. The row counts once, for speaker_name: explode this list to count it for each.',
  stance STRING COMMENT 'What the speaker does with the words: asserted (also promised or foretold), denied (or reported as not said), hypothetical (might be, or would be under a condition), question (or left open), wish (wanted, hoped, intended), order (also a request or advice). Null in rows of older runs.',
  sentiment STRUCT<score: DOUBLE COMMENT 'From -1 (certainly negative) to 1 (certainly positive): the expected class, scaled.', label: STRING COMMENT 'The most probable class: negative, neutral, positive.', p_negative: DOUBLE COMMENT 'Probability of negative.', p_neutral: DOUBLE COMMENT 'Probability of neutral.', p_positive: DOUBLE COMMENT 'Probability of positive.', n_scored: INT NOT NULL COMMENT 'Sentences that were scored; if none, all above is null.', n_unscored: INT NOT NULL COMMENT 'Sentences that were not scored.'> NOT NULL COMMENT 'Sentiment of the words in spans alone, by the model for news: score from -1 to 1, most probable of three classes, their probabilities, and how many sentences were scored and not.',
  corenlp_sentiment STRUCT<score: DOUBLE COMMENT 'From -1 (certainly very_negative) to 1 (certainly very_positive): the expected class, scaled.', label: STRING COMMENT 'The most probable class: very_negative, negative, neutral, positive, very_positive.', p_very_negative: DOUBLE COMMENT 'Probability of very_negative.', p_negative: DOUBLE COMMENT 'Probability of negative.', p_neutral: DOUBLE COMMENT 'Probability of neutral.', p_positive: DOUBLE COMMENT 'Probability of positive.', p_very_positive: DOUBLE COMMENT 'Probability of very_positive.', n_scored: INT NOT NULL COMMENT 'Sentences that were scored; if none, all above is null.', n_unscored: INT NOT NULL COMMENT 'Sentences that were not scored.'> NOT NULL COMMENT 'The same by CoreNLP\'s model, in five classes; it learnt from film reviews.',
  n_tokens INT NOT NULL COMMENT 'Words and punctuation in it. Unit: tokens.',
  flags ARRAY<STRING> NOT NULL COMMENT 'What is unusual: fragment, unclosed, multi_paragraph, split, nested, outside_body, only_in_copy (the canonical story of the cluster lacks it), ambiguous_speaker (the story gives a family name that several people have; speaker_id is the likeliest).',
  people_mentioned ARRAY<STRING> NOT NULL COMMENT 'Canonical names of the people named in it, sorted.',
  qid STRING COMMENT 'Wikidata\'s id, from a gazetteer that the user supplies; null without one.',
  ingest_date DATE NOT NULL COMMENT 'The run\'s date: the partition that a rerun replaces.'
) USING parquet
PARTITIONED BY (ingest_date)
LOCATION '/path/to/TABLES/current/quotes'
COMMENT 'One row per quote and article: who said what, with the evidence; kind says whether the words are in quotation marks. Copies have rows too: is_canonical counts a quote once.';
MSCK REPAIR TABLE quotes;

CREATE TABLE IF NOT EXISTS people (
  article_id STRING NOT NULL COMMENT 'Which story: a hash of its outlet and its own id, else its URL, else its file and record number.',
  version STRING NOT NULL COMMENT 'Which state of the story: a hash of its text and fields. An edited story that was crawled twice has one article_id and two versions.',
  is_latest BOOLEAN NOT NULL COMMENT 'Whether it is the latest version of its story, of all ingest dates.',
  cluster_id STRING NOT NULL COMMENT 'Stories with the same body, or one that was cut or added to, share it: wire copy.',
  is_canonical BOOLEAN NOT NULL COMMENT 'Whether it is the story of its cluster that counts: the first that came of those whose latest version is in it.',
  outlet STRING NOT NULL COMMENT 'The outlet: a host, else the name of the corpus folder, else unknown.',
  published_at TIMESTAMP COMMENT 'When it was published; null when the story does not say. The flag zone_assumed says that it gave no time zone. Unit: UTC.',
  name STRING COMMENT 'The longest form of the name in the story.',
  speaker_id STRING COMMENT 'The same id as in quotes and speakers.',
  kind STRING NOT NULL COMMENT 'person or organization.',
  title STRING COMMENT 'Office or honorific that the story gives.',
  mentions_in_quotes INT NOT NULL COMMENT 'Times named inside quotations. Unit: mentions.',
  mentions_outside INT NOT NULL COMMENT 'Times named outside of quotations. Unit: mentions.',
  n_quotes INT NOT NULL COMMENT 'Quotations of the story that are theirs: direct and mixed quotes. Unit: quotes.',
  n_mixed INT NOT NULL COMMENT 'Those of n_quotes that are mixed. Unit: quotes.',
  n_indirect INT NOT NULL COMMENT 'Their indirect quotes, which n_quotes does not count. Unit: quotes.',
  narration_sentiment STRUCT<score: DOUBLE COMMENT 'From -1 (certainly negative) to 1 (certainly positive): the expected class, scaled.', label: STRING COMMENT 'The most probable class: negative, neutral, positive.', p_negative: DOUBLE COMMENT 'Probability of negative.', p_neutral: DOUBLE COMMENT 'Probability of neutral.', p_positive: DOUBLE COMMENT 'Probability of positive.', n_scored: INT NOT NULL COMMENT 'Sentences that were scored; if none, all above is null.', n_unscored: INT NOT NULL COMMENT 'Sentences that were not scored.'> NOT NULL COMMENT 'Sentiment of the sentences that name them, outside of quotation marks: coverage about them, not what they say. Indirect speech counts as coverage.',
  others_sentiment STRUCT<score: DOUBLE COMMENT 'From -1 (certainly negative) to 1 (certainly positive): the expected class, scaled.', label: STRING COMMENT 'The most probable class: negative, neutral, positive.', p_negative: DOUBLE COMMENT 'Probability of negative.', p_neutral: DOUBLE COMMENT 'Probability of neutral.', p_positive: DOUBLE COMMENT 'Probability of positive.', n_scored: INT NOT NULL COMMENT 'Sentences that were scored; if none, all above is null.', n_unscored: INT NOT NULL COMMENT 'Sentences that were not scored.'> NOT NULL COMMENT 'Sentiment of the quoted sentences in which somebody else names them: what others say about them.',
  corenlp_narration_sentiment STRUCT<score: DOUBLE COMMENT 'From -1 (certainly very_negative) to 1 (certainly very_positive): the expected class, scaled.', label: STRING COMMENT 'The most probable class: very_negative, negative, neutral, positive, very_positive.', p_very_negative: DOUBLE COMMENT 'Probability of very_negative.', p_negative: DOUBLE COMMENT 'Probability of negative.', p_neutral: DOUBLE COMMENT 'Probability of neutral.', p_positive: DOUBLE COMMENT 'Probability of positive.', p_very_positive: DOUBLE COMMENT 'Probability of very_positive.', n_scored: INT NOT NULL COMMENT 'Sentences that were scored; if none, all above is null.', n_unscored: INT NOT NULL COMMENT 'Sentences that were not scored.'> NOT NULL COMMENT 'narration_sentiment by CoreNLP\'s model.',
  n_words INT COMMENT 'Length of their quotes in quotation marks; null in rows of older versions. Unit: tokens.',
  qid STRING COMMENT 'Wikidata\'s id, from a gazetteer that the user supplies; null without one.',
  ingest_date DATE NOT NULL COMMENT 'The run\'s date: the partition that a rerun replaces.'
) USING parquet
PARTITIONED BY (ingest_date)
LOCATION '/path/to/TABLES/current/people'
COMMENT 'One row per article and person or organization that it names: what is said about them, apart from what they say.';
MSCK REPAIR TABLE people;

CREATE TABLE IF NOT EXISTS speakers (
  speaker_id STRING NOT NULL COMMENT 'The speaker across stories and batches; null for roles and unnamed speakers. An id that was joined into another is in speaker_changes.',
  name STRING COMMENT 'The name used most often.',
  aliases ARRAY<STRUCT<name: STRING NOT NULL COMMENT 'The value.', n: BIGINT NOT NULL COMMENT 'How often it was seen.'>> NOT NULL COMMENT 'Every name used, with the number of quotations under it; 0 for one that indirect quotes alone have.',
  titles ARRAY<STRUCT<name: STRING NOT NULL COMMENT 'The value.', n: BIGINT NOT NULL COMMENT 'How often it was seen.'>> NOT NULL COMMENT 'Every title given, with the number of quotations under it; 0 for one that indirect quotes alone have.',
  kind STRING NOT NULL COMMENT 'person or organization.',
  qid STRING COMMENT 'Wikidata\'s id, from a gazetteer that the user supplies; null without one.',
  n_quotes BIGINT NOT NULL COMMENT 'Quotations, that is direct and mixed quotes, wire copies included; of stories crawled twice the latest version. Unit: quotes.',
  n_quotes_distinct BIGINT NOT NULL COMMENT 'The same, wire copies once. Unit: quotes.',
  n_mixed BIGINT NOT NULL COMMENT 'Those of n_quotes that are mixed. Unit: quotes.',
  n_mixed_distinct BIGINT NOT NULL COMMENT 'Those of n_quotes_distinct that are mixed. Unit: quotes.',
  n_indirect BIGINT NOT NULL COMMENT 'Indirect quotes, which n_quotes does not count, wire copies included. Unit: quotes.',
  n_indirect_distinct BIGINT NOT NULL COMMENT 'Indirect quotes, wire copies once. Unit: quotes.',
  n_articles BIGINT NOT NULL COMMENT 'Articles that quote them in quotation marks, wire copies included. Unit: articles.',
  n_articles_heard BIGINT NOT NULL COMMENT 'Articles with a quote of theirs of any kind, direct, mixed or indirect, wire copies included. Unit: articles.',
  n_articles_distinct BIGINT NOT NULL COMMENT 'Articles that quote them in quotation marks, wire copies once. Unit: articles.',
  n_outlets BIGINT NOT NULL COMMENT 'Outlets that quote them in quotation marks. Unit: outlets.',
  outlets ARRAY<STRUCT<name: STRING NOT NULL COMMENT 'The value.', n: BIGINT NOT NULL COMMENT 'How often it was seen.'>> NOT NULL COMMENT 'The outlets that quote them, with the number of quotes in quotation marks in each, wire copies included.',
  n_words BIGINT NOT NULL COMMENT 'Length of the distinct quotations. Unit: tokens.',
  first_quoted TIMESTAMP COMMENT 'Earliest publication of a quotation; null when all are undated, or there is none. Unit: UTC.',
  last_quoted TIMESTAMP COMMENT 'Latest publication of a quotation; null when all are undated, or there is none. Unit: UTC.',
  sentiment STRUCT<mean: DOUBLE COMMENT 'Mean score, from -1 to 1; null when n is 0.', sd: DOUBLE COMMENT 'Standard deviation of the scores (n - 1); null when n is below 2.', se: DOUBLE COMMENT 'Standard error of the mean, sd / sqrt(n); null when n is below 2.', n: BIGINT NOT NULL COMMENT 'Quotations that were scored.', coverage: DOUBLE COMMENT 'Share of n_quotes_distinct that was scored; null when there are none.', sum_millionths: BIGINT NOT NULL COMMENT 'Sum of their scores, in millionths.', sum_squares: BIGINT NOT NULL COMMENT 'Sum of the squares of their scores in millionths.', n_negative: BIGINT NOT NULL COMMENT 'Quotations labelled negative.', n_neutral: BIGINT NOT NULL COMMENT 'Quotations labelled neutral.', n_positive: BIGINT NOT NULL COMMENT 'Quotations labelled positive.'> NOT NULL COMMENT 'Sentiment of the distinct quotations, by the model for news: the mean of their scores is within 1.96 times the standard error se in 95 % of cases; how many were scored; the sums in millionths from which rows add up exactly; how many have each label.',
  corenlp_sentiment STRUCT<mean: DOUBLE COMMENT 'Mean score, from -1 to 1; null when n is 0.', sd: DOUBLE COMMENT 'Standard deviation of the scores (n - 1); null when n is below 2.', se: DOUBLE COMMENT 'Standard error of the mean, sd / sqrt(n); null when n is below 2.', n: BIGINT NOT NULL COMMENT 'Quotations that were scored.', coverage: DOUBLE COMMENT 'Share of n_quotes_distinct that was scored; null when there are none.', sum_millionths: BIGINT NOT NULL COMMENT 'Sum of their scores, in millionths.', sum_squares: BIGINT NOT NULL COMMENT 'Sum of the squares of their scores in millionths.', n_very_negative: BIGINT NOT NULL COMMENT 'Quotations labelled very_negative.', n_negative: BIGINT NOT NULL COMMENT 'Quotations labelled negative.', n_neutral: BIGINT NOT NULL COMMENT 'Quotations labelled neutral.', n_positive: BIGINT NOT NULL COMMENT 'Quotations labelled positive.', n_very_positive: BIGINT NOT NULL COMMENT 'Quotations labelled very_positive.'> NOT NULL COMMENT 'The same by CoreNLP\'s model, in five classes; it learnt from film reviews.'
) USING parquet
LOCATION '/path/to/TABLES/current/speakers'
COMMENT 'One row per person or organization that is quoted, in quotation marks or not: the sum of their rows of speaker_days. n_quotes is 0 for those who are only quoted indirectly.';

CREATE TABLE IF NOT EXISTS speaker_days (
  published_date DATE COMMENT 'Day of publication; null when the stories are undated. Unit: UTC.',
  speaker_id STRING NOT NULL COMMENT 'The speaker across stories and batches; null for roles and unnamed speakers. An id that was joined into another is in speaker_changes.',
  outlet STRING NOT NULL COMMENT 'The outlet: a host, else the name of the corpus folder, else unknown.',
  kind STRING NOT NULL COMMENT 'person or organization.',
  name STRING COMMENT 'The name used most often.',
  aliases ARRAY<STRUCT<name: STRING NOT NULL COMMENT 'The value.', n: BIGINT NOT NULL COMMENT 'How often it was seen.'>> NOT NULL COMMENT 'Every name used, with the number of quotations under it; 0 for one that indirect quotes alone have.',
  titles ARRAY<STRUCT<name: STRING NOT NULL COMMENT 'The value.', n: BIGINT NOT NULL COMMENT 'How often it was seen.'>> NOT NULL COMMENT 'Every title given, with the number of quotations under it; 0 for one that indirect quotes alone have.',
  qid STRING COMMENT 'Wikidata\'s id, from a gazetteer that the user supplies; null without one.',
  n_quotes BIGINT NOT NULL COMMENT 'Quotations, that is direct and mixed quotes, wire copies included; of stories crawled twice the latest version. Unit: quotes.',
  n_quotes_distinct BIGINT NOT NULL COMMENT 'The same, wire copies once. Unit: quotes.',
  n_mixed BIGINT NOT NULL COMMENT 'Those of n_quotes that are mixed. Unit: quotes.',
  n_mixed_distinct BIGINT NOT NULL COMMENT 'Those of n_quotes_distinct that are mixed. Unit: quotes.',
  n_indirect BIGINT NOT NULL COMMENT 'Indirect quotes, which n_quotes does not count, wire copies included. Unit: quotes.',
  n_indirect_distinct BIGINT NOT NULL COMMENT 'Indirect quotes, wire copies once. Unit: quotes.',
  n_articles BIGINT NOT NULL COMMENT 'Articles that quote them in quotation marks, wire copies included. Unit: articles.',
  n_articles_heard BIGINT NOT NULL COMMENT 'Articles with a quote of theirs of any kind, direct, mixed or indirect, wire copies included. Unit: articles.',
  n_articles_distinct BIGINT NOT NULL COMMENT 'Articles that quote them in quotation marks, wire copies once. Unit: articles.',
  n_words BIGINT NOT NULL COMMENT 'Length of the distinct quotations. Unit: tokens.',
  first_quoted TIMESTAMP COMMENT 'Earliest publication of a quotation; null when all are undated, or there is none. Unit: UTC.',
  last_quoted TIMESTAMP COMMENT 'Latest publication of a quotation; null when all are undated, or there is none. Unit: UTC.',
  sentiment STRUCT<mean: DOUBLE COMMENT 'Mean score, from -1 to 1; null when n is 0.', sd: DOUBLE COMMENT 'Standard deviation of the scores (n - 1); null when n is below 2.', se: DOUBLE COMMENT 'Standard error of the mean, sd / sqrt(n); null when n is below 2.', n: BIGINT NOT NULL COMMENT 'Quotations that were scored.', coverage: DOUBLE COMMENT 'Share of n_quotes_distinct that was scored; null when there are none.', sum_millionths: BIGINT NOT NULL COMMENT 'Sum of their scores, in millionths.', sum_squares: BIGINT NOT NULL COMMENT 'Sum of the squares of their scores in millionths.', n_negative: BIGINT NOT NULL COMMENT 'Quotations labelled negative.', n_neutral: BIGINT NOT NULL COMMENT 'Quotations labelled neutral.', n_positive: BIGINT NOT NULL COMMENT 'Quotations labelled positive.'> NOT NULL COMMENT 'Sentiment of the distinct quotations, by the model for news: the mean of their scores is within 1.96 times the standard error se in 95 % of cases; how many were scored; the sums in millionths from which rows add up exactly; how many have each label.',
  corenlp_sentiment STRUCT<mean: DOUBLE COMMENT 'Mean score, from -1 to 1; null when n is 0.', sd: DOUBLE COMMENT 'Standard deviation of the scores (n - 1); null when n is below 2.', se: DOUBLE COMMENT 'Standard error of the mean, sd / sqrt(n); null when n is below 2.', n: BIGINT NOT NULL COMMENT 'Quotations that were scored.', coverage: DOUBLE COMMENT 'Share of n_quotes_distinct that was scored; null when there are none.', sum_millionths: BIGINT NOT NULL COMMENT 'Sum of their scores, in millionths.', sum_squares: BIGINT NOT NULL COMMENT 'Sum of the squares of their scores in millionths.', n_very_negative: BIGINT NOT NULL COMMENT 'Quotations labelled very_negative.', n_negative: BIGINT NOT NULL COMMENT 'Quotations labelled negative.', n_neutral: BIGINT NOT NULL COMMENT 'Quotations labelled neutral.', n_positive: BIGINT NOT NULL COMMENT 'Quotations labelled positive.', n_very_positive: BIGINT NOT NULL COMMENT 'Quotations labelled very_positive.'> NOT NULL COMMENT 'The same by CoreNLP\'s model, in five classes; it learnt from film reviews.',
  ingest_date DATE NOT NULL COMMENT 'The run\'s date: the partition that a rerun replaces.'
) USING parquet
PARTITIONED BY (ingest_date)
LOCATION '/path/to/TABLES/current/speaker_days'
COMMENT 'One row per published date, speaker and outlet (and ingest_date): the tallies of speakers, so that any period and outlet rolls up exactly.';
MSCK REPAIR TABLE speaker_days;

CREATE TABLE IF NOT EXISTS co_quoted (
  speaker_id STRING NOT NULL COMMENT 'One of the two, the one whose id is the smaller: each pair has one row.',
  name STRING COMMENT 'The speaker\'s name, as in speakers.',
  other_id STRING NOT NULL COMMENT 'The other one.',
  other_name STRING COMMENT 'The other one\'s name, as in speakers.',
  n_articles BIGINT NOT NULL COMMENT 'Articles that quote both, wire copies included. Unit: articles.',
  n_articles_distinct BIGINT NOT NULL COMMENT 'Articles that quote both, wire copies once. Unit: articles.',
  lift DOUBLE COMMENT 'How many times more often both are quoted in one article than if they were quoted independently: n_articles_distinct, times all articles that are is_canonical, divided by the product of the two speakers\' n_articles_distinct. Null when n_articles_distinct is 0. Large for anybody who is quoted in one article only. Unit: times.'
) USING parquet
LOCATION '/path/to/TABLES/current/co_quoted'
COMMENT 'One row per two speakers who are quoted in the same article: the sum of their rows of co_quoted_days.';

CREATE TABLE IF NOT EXISTS co_quoted_days (
  published_date DATE COMMENT 'Day of publication; null when the stories are undated. Unit: UTC.',
  speaker_id STRING NOT NULL COMMENT 'One of the two, the one whose id is the smaller: each pair has one row.',
  other_id STRING NOT NULL COMMENT 'The other one.',
  outlet STRING NOT NULL COMMENT 'The outlet, as in articles.',
  n_articles BIGINT NOT NULL COMMENT 'Articles that quote both, wire copies included. Unit: articles.',
  n_articles_distinct BIGINT NOT NULL COMMENT 'Articles that quote both, wire copies once. Unit: articles.',
  ingest_date DATE NOT NULL COMMENT 'The run\'s date: the partition that a rerun replaces.'
) USING parquet
PARTITIONED BY (ingest_date)
LOCATION '/path/to/TABLES/current/co_quoted_days'
COMMENT 'One row per published date, outlet and two speakers who are quoted in the same article (and ingest_date).';
MSCK REPAIR TABLE co_quoted_days;

CREATE TABLE IF NOT EXISTS speaks_about (
  speaker_id STRING NOT NULL COMMENT 'Who speaks.',
  name STRING COMMENT 'The speaker\'s name, as in speakers.',
  about_id STRING NOT NULL COMMENT 'Who is named in the quotation: a person other than the speaker.',
  about_name STRING COMMENT 'The longest form of that person\'s name in these stories.',
  n_quotes BIGINT NOT NULL COMMENT 'Quotations in which the speaker names the person, wire copies included. Unit: quotations.',
  n_quotes_distinct BIGINT NOT NULL COMMENT 'The same, wire copies once. Unit: quotations.',
  sentiment STRUCT<mean: DOUBLE COMMENT 'Mean score, from -1 to 1; null when n is 0.', sd: DOUBLE COMMENT 'Standard deviation of the scores (n - 1); null when n is below 2.', se: DOUBLE COMMENT 'Standard error of the mean, sd / sqrt(n); null when n is below 2.', n: BIGINT NOT NULL COMMENT 'Quotations that were scored.', coverage: DOUBLE COMMENT 'Share of n_quotes_distinct that was scored; null when there are none.', sum_millionths: BIGINT NOT NULL COMMENT 'Sum of their scores, in millionths.', sum_squares: BIGINT NOT NULL COMMENT 'Sum of the squares of their scores in millionths.', n_negative: BIGINT NOT NULL COMMENT 'Quotations labelled negative.', n_neutral: BIGINT NOT NULL COMMENT 'Quotations labelled neutral.', n_positive: BIGINT NOT NULL COMMENT 'Quotations labelled positive.'> NOT NULL COMMENT 'Sentiment of the distinct quotations by the model for news, of all their words and not towards the person named: means and the sums from which rows add up exactly.'
) USING parquet
LOCATION '/path/to/TABLES/current/speaks_about'
COMMENT 'One row per speaker and person named inside their quotations: the sum of their rows of speaks_about_days.';

CREATE TABLE IF NOT EXISTS speaks_about_days (
  published_date DATE COMMENT 'Day of publication; null when the stories are undated. Unit: UTC.',
  speaker_id STRING NOT NULL COMMENT 'Who speaks.',
  about_id STRING NOT NULL COMMENT 'Who is named in the quotation: a person other than the speaker.',
  about_name STRING COMMENT 'The longest form of that person\'s name in these stories.',
  outlet STRING NOT NULL COMMENT 'The outlet, as in articles.',
  n_quotes BIGINT NOT NULL COMMENT 'Quotations in which the speaker names the person, wire copies included. Unit: quotations.',
  n_quotes_distinct BIGINT NOT NULL COMMENT 'The same, wire copies once. Unit: quotations.',
  sentiment STRUCT<mean: DOUBLE COMMENT 'Mean score, from -1 to 1; null when n is 0.', sd: DOUBLE COMMENT 'Standard deviation of the scores (n - 1); null when n is below 2.', se: DOUBLE COMMENT 'Standard error of the mean, sd / sqrt(n); null when n is below 2.', n: BIGINT NOT NULL COMMENT 'Quotations that were scored.', coverage: DOUBLE COMMENT 'Share of n_quotes_distinct that was scored; null when there are none.', sum_millionths: BIGINT NOT NULL COMMENT 'Sum of their scores, in millionths.', sum_squares: BIGINT NOT NULL COMMENT 'Sum of the squares of their scores in millionths.', n_negative: BIGINT NOT NULL COMMENT 'Quotations labelled negative.', n_neutral: BIGINT NOT NULL COMMENT 'Quotations labelled neutral.', n_positive: BIGINT NOT NULL COMMENT 'Quotations labelled positive.'> NOT NULL COMMENT 'Sentiment of the distinct quotations by the model for news, of all their words and not towards the person named: means and the sums from which rows add up exactly.',
  ingest_date DATE NOT NULL COMMENT 'The run\'s date: the partition that a rerun replaces.'
) USING parquet
PARTITIONED BY (ingest_date)
LOCATION '/path/to/TABLES/current/speaks_about_days'
COMMENT 'One row per published date, outlet, speaker and person named inside the quotations (and ingest_date).';
MSCK REPAIR TABLE speaks_about_days;

CREATE TABLE IF NOT EXISTS speaker_changes (
  change STRING NOT NULL COMMENT 'joined: both ids are one person\'s or organization\'s; split: some of its stories are somebody else\'s; moved: stories of this batch had the first id until an earlier batch came late.',
  from_id STRING NOT NULL COMMENT 'The id that quotes of earlier batches have; moved: the one that quotes of this batch had.',
  to_id STRING NOT NULL COMMENT 'joined: the id to read for it; split: the id that such stories have from this batch on; moved: the id that they have now.',
  from_name STRING NOT NULL COMMENT 'A name under the first id.',
  to_name STRING NOT NULL COMMENT 'A name under the second.',
  n_articles INT NOT NULL COMMENT 'Articles with the first id that are the second\'s. Unit: articles.',
  evidence STRING NOT NULL COMMENT 'Why, with the weight of each reason as log-odds.',
  ingest_date DATE NOT NULL COMMENT 'The run\'s date: the partition that a rerun replaces.'
) USING parquet
PARTITIONED BY (ingest_date)
LOCATION '/path/to/TABLES/current/speaker_changes'
COMMENT 'One row per change of a speaker\'s id that a batch made: what earlier batches published under from_id is read under to_id.';
MSCK REPAIR TABLE speaker_changes;

CREATE TABLE IF NOT EXISTS rejects (
  corpus_file STRING NOT NULL COMMENT 'The file it was read from, relative to the input.',
  record_no BIGINT NOT NULL COMMENT 'Its place in that file. Unit: records, from 0.',
  article_id STRING COMMENT 'The story\'s id, null when there was no story to name.',
  outcome STRING NOT NULL COMMENT 'rejected: it could not be used; skipped: it was left out on purpose.',
  language STRING COMMENT 'ISO 639-1 code as the record declares it.',
  stage STRING NOT NULL COMMENT 'The phase that gave it up: read, parse, dedup or analyze.',
  code STRING NOT NULL COMMENT 'The class of reason.',
  detail STRING NOT NULL COMMENT 'What happened, and the value.',
  excerpt STRING COMMENT 'Its first characters.',
  run_id STRING NOT NULL COMMENT 'The run.',
  ingest_date DATE NOT NULL COMMENT 'The run\'s date: the partition that a rerun replaces.'
) USING parquet
PARTITIONED BY (ingest_date)
LOCATION '/path/to/TABLES/current/rejects'
COMMENT 'One row per input record that became no article: every record is one row of articles or of rejects.';
MSCK REPAIR TABLE rejects;

CREATE TABLE IF NOT EXISTS runs (
  run_id STRING NOT NULL COMMENT 'The run.',
  ingested DATE NOT NULL COMMENT 'The ingest_date whose rows it wrote.',
  started_at TIMESTAMP NOT NULL COMMENT 'When it began. Unit: UTC.',
  finished_at TIMESTAMP NOT NULL COMMENT 'When its tables were complete. Unit: UTC.',
  inputs ARRAY<STRING> NOT NULL COMMENT 'What it read, as given.',
  newsvoice_version STRING NOT NULL COMMENT 'This program\'s version.',
  spark_version STRING NOT NULL COMMENT 'Spark\'s version.',
  java_version STRING NOT NULL COMMENT 'Java\'s version.',
  analyzer_fingerprint STRING NOT NULL COMMENT 'Hash of the analyzer\'s code, models and options.',
  n_read BIGINT NOT NULL COMMENT 'Input records. Unit: records.',
  n_analyzed BIGINT NOT NULL COMMENT 'Stories analyzed. Unit: records.',
  n_stored_analyses BIGINT COMMENT 'Stories whose analysis an earlier run had stored, so that it was not made again. Unit: records.',
  n_duplicate BIGINT NOT NULL COMMENT 'Copies of an analyzed story. Unit: records.',
  n_skipped BIGINT NOT NULL COMMENT 'Records left out on purpose. Unit: records.',
  n_rejected BIGINT NOT NULL COMMENT 'Records that could not be used. Unit: records.',
  reject_codes ARRAY<STRUCT<name: STRING NOT NULL COMMENT 'The value.', n: BIGINT NOT NULL COMMENT 'How often it was seen.'>> NOT NULL COMMENT 'Rows of rejects by code.',
  n_quotes BIGINT NOT NULL COMMENT 'Rows of quotes that are direct or mixed. Unit: quotes.',
  n_indirect BIGINT COMMENT 'Rows of quotes that are indirect. Unit: quotes.',
  n_quotes_unattributed BIGINT COMMENT 'Rows of quotes that are direct or mixed and without a speaker. Unit: quotes.',
  n_articles_undated BIGINT COMMENT 'Rows of articles without a published time. Unit: articles.',
  n_sentences BIGINT COMMENT 'Sentences of the articles\' bodies. Unit: sentences.',
  n_sentences_unscored BIGINT COMMENT 'Those that got no sentiment. Unit: sentences.',
  outlets ARRAY<STRUCT<name: STRING NOT NULL COMMENT 'The value.', n: BIGINT NOT NULL COMMENT 'How often it was seen.'>> COMMENT 'Rows of articles by outlet.',
  seconds_read DOUBLE NOT NULL COMMENT 'Reading and parsing. Unit: seconds.',
  seconds_analyze DOUBLE NOT NULL COMMENT 'Analyzing. Unit: seconds.',
  seconds_other DOUBLE NOT NULL COMMENT 'Duplicates, tables, checks and publishing. Unit: seconds.',
  options ARRAY<STRUCT<name: STRING NOT NULL COMMENT 'The option, without its dashes.', value: STRING NOT NULL COMMENT 'What it was set to.'>> NOT NULL COMMENT 'Its options, defaults included.'
) USING parquet
LOCATION '/path/to/TABLES/current/runs'
COMMENT 'One row per run that published.';

-- The rows of articles that count when a story counts once: of its latest version, and of copies the canonical one.
CREATE OR REPLACE VIEW canonical_articles AS
SELECT * FROM articles WHERE is_latest AND is_canonical;

-- The rows of quotes that count when a story counts once: of its latest version, and of copies the canonical one.
CREATE OR REPLACE VIEW canonical_quotes AS
SELECT * FROM quotes WHERE is_latest AND is_canonical;

-- The rows of people that count when a story counts once: of its latest version, and of copies the canonical one.
CREATE OR REPLACE VIEW canonical_people AS
SELECT * FROM people WHERE is_latest AND is_canonical;
