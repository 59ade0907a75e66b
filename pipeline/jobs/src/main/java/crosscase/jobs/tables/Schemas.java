package crosscase.jobs.tables;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createMapType;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of the tables, each with a comment that is stored in the table.
 *
 * <p>{@code revision} identifies one reading of one source: a hash of its path, its bytes, its
 * metadata and the annotation settings. Offsets count UTF-16 units in the text of the document.
 */
public final class Schemas {
  /** Must be raised whenever a column is added or removed, or changes its meaning. */
  static final String VERSION = "4";

  private static final DataType WORDS = createMapType(StringType, StringType);

  private static final StructType SPAN =
      new StructType()
          .add("begin", IntegerType, false, "Offset in the text of the document, in UTF-16 units")
          .add("end", IntegerType, false, "Offset of the end, exclusive");

  private static final StructType DESCRIPTION =
      new StructType()
          .add(
              "document",
              StringType,
              false,
              "Path below the input folder; for a table of answers, with # and the document's name")
          .add(
              "revision",
              StringType,
              false,
              "Hash that identifies one reading: of path, bytes, metadata and settings")
          .add("case", StringType, true, "The case that it belongs to; null if none")
          .add("kind", StringType, false, "interview, focus-group, report or other")
          .add("title", StringType, false, "From the metadata or the file")
          .add("date", StringType, false, "As given in the metadata; empty if none")
          .add("variables", WORDS, false, "Further columns of the metadata, by name");

  /** A source to be read, never stored. */
  public static final StructType WORK =
      DESCRIPTION
          .add("file", StringType, false)
          .add("member", StringType, false)
          .add("size", LongType, false)
          .add("sha256", StringType, false)
          .add("roles", WORDS, false)
          .add("hints", WORDS, false)
          .add("portion", IntegerType, false);

  private static final StructType PARAGRAPH =
      new StructType()
          .add("begin", IntegerType, false, "Offset in the text of the document, in UTF-16 units")
          .add("end", IntegerType, false, "Offset of the end, exclusive")
          .add("form", StringType, false, "text, heading, list-item, cell, quotation or footnote")
          .add("page", IntegerType, true, "From 1; null if the file has no pages")
          .add("section", StringType, false, "The headings above it, outermost first")
          .add(
              "turn",
              IntegerType,
              true,
              "Number of its turn in the document, from 1; null outside speech");

  private static final StructType TURN =
      new StructType()
          .add("number", IntegerType, false, "From 1 within the document")
          .add("speaker", StringType, false, "As the document names the speaker")
          .add("role", StringType, false, "Role of the speaker")
          .add(
              "role_inferred",
              BooleanType,
              false,
              "Whether the role was guessed from labels and questions")
          .add(
              "start_ms", LongType, true, "Time in the recording, in milliseconds; null if unknown")
          .add(
              "codes",
              createArrayType(StringType, false),
              false,
              "The columns of a table of answers that code this turn");

  private static final StructType QUOTATION =
      SPAN.add("attribution", StringType, false, "Whom the report quotes, in its own words");

  public static final StructType DOCUMENTS =
      DESCRIPTION
          .add("source", StringType, false, "Path of the file below the input folder")
          .add("sha256", StringType, false, "SHA-256 of the bytes of the file")
          .add("media_type", StringType, false, "Media type, as detected from the bytes")
          .add("pages", IntegerType, true, "Number of pages; null if the file has none")
          .add("language", StringType, false, "ISO 639-1; empty if unknown")
          .add(
              "annotated",
              BooleanType,
              false,
              "Whether the English models tagged it; if not, lemmas equal forms and tags are empty")
          .add(
              "warnings",
              createArrayType(StringType, false),
              false,
              "What a reader of this document should know about it")
          .add("sentences", IntegerType, false, "Number of sentences")
          .add(
              "settings",
              StringType,
              false,
              "Fingerprint of the settings that its sentences were annotated with")
          .add("text", StringType, false, "The text in which all offsets count")
          .add("paragraphs", createArrayType(PARAGRAPH, false), false, "Its paragraphs, in order")
          .add(
              "paragraph_hashes",
              createArrayType(BinaryType, false),
              false,
              "SHA-256 of the text of each paragraph in UTF-8")
          .add(
              "turns",
              createArrayType(TURN, false),
              false,
              "Its turns, in order; none outside speech")
          .add(
              "quotations",
              createArrayType(QUOTATION, false),
              false,
              "Passages in which a report quotes people");

  private static final StructType TOKEN =
      new StructType()
          .add("begin", IntegerType, false, "Offset in the text of the document, in UTF-16 units")
          .add("end", IntegerType, false, "Offset of the end, exclusive")
          .add("form", StringType, false, "The word as written")
          .add(
              "lemma",
              StringType,
              false,
              "Dictionary form; the word itself in other languages than English")
          .add(
              "pos",
              StringType,
              false,
              "Part of speech as a Penn Treebank tag; empty in other languages than English")
          .add("entity", StringType, false, "PERSON, ORGANIZATION, LOCATION or O");

  public static final StructType SENTENCES =
      DESCRIPTION
          .add("number", IntegerType, false, "From 1 within the document")
          .add("paragraph", IntegerType, false, "Number of its paragraph in the document, from 1")
          .add("page", IntegerType, true, "From 1; null if the file has no pages")
          .add("section", StringType, false, "The headings above it, outermost first")
          .add(
              "turn",
              IntegerType,
              true,
              "Number of its turn in the document, from 1; null outside speech")
          .add("speaker", StringType, false, "Who says it; empty outside speech")
          .add("role", StringType, false, "Role of the speaker; empty outside speech")
          .add("voice", StringType, false, "author, respondent or interviewer")
          .add(
              "attribution",
              StringType,
              true,
              "Whom it is quoted from; null if it is not a quotation")
          .add("begin", IntegerType, false, "Offset in the text of the document, in UTF-16 units")
          .add("end", IntegerType, false, "Offset of the end, exclusive")
          .add("text", StringType, false, "The sentence as it stands in the document")
          .add(
              "tokens",
              createArrayType(TOKEN, false),
              false,
              "Its words and punctuation marks, in order");

  public static final StructType CODINGS =
      new StructType()
          .add("theme", StringType, false, "Id of the theme")
          .add("document", StringType, false, "Path of the document")
          .add("sentence", IntegerType, false, "Number of the sentence in the document, from 1")
          .add("coder", StringType, false, "codebook for the rules, or the name of a person")
          .add("spans", createArrayType(SPAN, false), false, "The passages that matched")
          .add("negated", BooleanType, false, "Whether the sentence denies the theme");

  public static final StructType REJECTIONS =
      new StructType()
          .add("path", StringType, false, "Path of the source below the input folder")
          .add(
              "revision",
              StringType,
              false,
              "Hash that identifies one reading: of path, bytes, metadata and settings")
          .add("sha256", StringType, false, "SHA-256 of the bytes; empty if they could not be read")
          .add("size", LongType, false, "Size in bytes")
          .add("media_type", StringType, false, "Media type; empty if it was not detected")
          .add("reason", StringType, false, "encrypted, corrupt, unsupported, empty ...")
          .add("detail", StringType, false, "What is wrong and what to do");

  private static final StructType SPEAKER =
      new StructType()
          .add("name", StringType, false, "The name of the speaker, or the label")
          .add("role", StringType, false, "Role of the speaker")
          .add("role_inferred", BooleanType, false, "Whether the role was guessed")
          .add("words", IntegerType, false, "How many words the speaker says")
          .add("turns", IntegerType, false, "How many turns the speaker has");

  /** What became of each source: the intake report. */
  public static final StructType SOURCES =
      new StructType()
          .add("source", StringType, false, "Path of the source below the input folder")
          .add("case", StringType, false, "Its case, or those of its documents; empty if none")
          .add("kind", StringType, false, "interview, focus-group, report or other")
          .add("state", StringType, false, "read or rejected")
          .add("reason", StringType, false, "Why it was rejected and how to mend that")
          .add(
              "genre",
              StringType,
              false,
              "What it was taken for: transcript, hearing, report, correspondence, table or other")
          .add("genre_reason", StringType, false, "Why it was taken for that")
          .add("encoding", StringType, false, "Encoding of its text; empty if its format says it")
          .add("encoding_reason", StringType, false, "How the encoding is known")
          .add("language", StringType, false, "ISO 639-1; empty if unknown")
          .add("documents", IntegerType, false, "How many documents it became")
          .add("turns", IntegerType, false, "How many turns they have")
          .add(
              "speakers",
              createArrayType(SPEAKER, false),
              false,
              "Everybody who speaks, the most talkative first")
          .add("words", IntegerType, false, "Words of the text")
          .add("words_with_speaker", IntegerType, false, "Words in the turns of somebody")
          .add("pages", IntegerType, true, "Number of pages; null if the file has none")
          .add("left_out", createArrayType(StringType, false), false, "What was left out")
          .add("warnings", createArrayType(StringType, false), false, "What looks wrong")
          .add(
              "corrected_labels",
              createArrayType(StringType, false),
              false,
              "Labels of speakers that speakers.csv names")
          .add(
              "revision",
              StringType,
              false,
              "Hash that identifies one reading: of path, bytes, metadata and settings");

  /**
   * What reading a source gives: its summary and a row for each document, not tagged yet, or a
   * rejection.
   */
  public static final StructType READING =
      new StructType()
          .add("document", DOCUMENTS)
          .add("rejection", REJECTIONS)
          .add("summary", SOURCES)
          .add("size", LongType, false)
          .add("portion", IntegerType, false);

  /** A paragraph's text by its hash. */
  public static final StructType PASSAGE =
      new StructType().add("hash", BinaryType, false).add("text", StringType, false);

  private static final StructType SENTENCE =
      new StructType()
          .add("number", IntegerType, false)
          .add("tokens", createArrayType(TOKEN, false), false);

  /**
   * The sentences of a text in order, and the offset that the offsets of their tokens count from.
   */
  public static final StructType TAGGED =
      new StructType()
          .add("hash", BinaryType, false)
          .add("begin", IntegerType, false)
          .add("sentences", createArrayType(SENTENCE, false), false);

  /** How many sentences a document has. */
  public static final StructType COUNT =
      new StructType()
          .add("document", StringType, false)
          .add("revision", StringType, false)
          .add("sentences", IntegerType, false);

  private Schemas() {}
}
