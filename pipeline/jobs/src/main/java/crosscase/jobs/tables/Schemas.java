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
 * The columns of the tables.
 *
 * <p>{@code revision} names one reading of one source: its path, its bytes, what the metadata said
 * of it and the annotation settings. Offsets are UTF-16 units into the text of the document.
 */
public final class Schemas {
  /** Raised whenever a column comes, goes or changes its meaning. */
  public static final String VERSION = "4";

  private static final DataType WORDS = createMapType(StringType, StringType);

  private static final StructType SPAN =
      new StructType()
          .add("begin", IntegerType, false, "In UTF-16 units")
          .add("end", IntegerType, false, "Exclusive");

  private static final StructType DESCRIPTION =
      new StructType()
          .add(
              "document",
              StringType,
              false,
              "Path below the input folder; of a table, with the name of its document")
          .add(
              "revision",
              StringType,
              false,
              "One reading of one source: path, bytes, metadata, settings")
          .add("case", StringType, true, "The case it belongs to; null for none")
          .add("kind", StringType, false, "interview, focus-group, report or other")
          .add("title", StringType, false, "From the metadata or the file")
          .add("date", StringType, false, "As the metadata gives it; empty for none")
          .add("variables", WORDS, false, "Further columns of the metadata, by name");

  /** A source to be read. */
  public static final StructType WORK =
      DESCRIPTION
          .add("file", StringType, false)
          .add("member", StringType, false)
          .add("size", LongType, false)
          .add("sha256", StringType, false)
          .add("roles", WORDS, false)
          .add("columns", WORDS, false)
          .add("portion", IntegerType, false);

  private static final StructType PARAGRAPH =
      new StructType()
          .add("begin", IntegerType, false, "Of the text of the document, in UTF-16 units")
          .add("end", IntegerType, false, "Exclusive")
          .add("form", StringType, false, "text, heading, list-item, cell, quotation or footnote")
          .add("page", IntegerType, true, "From 1; null where the file tells none")
          .add("section", StringType, false, "Headings above it, outermost first")
          .add("turn", IntegerType, true, "Number of its turn; null outside speech");

  private static final StructType TURN =
      new StructType()
          .add("number", IntegerType, false, "From 0 in its document")
          .add("speaker", StringType, false, "As the document names them")
          .add("role", StringType, false, "Of the speaker")
          .add(
              "role_inferred",
              BooleanType,
              false,
              "Whether the role is a guess from labels and questions")
          .add("start_ms", LongType, true, "Time in the recording, in milliseconds; null for none")
          .add(
              "codes",
              createArrayType(StringType, false),
              false,
              "Columns of a table source that code this turn");

  private static final StructType QUOTATION =
      SPAN.add("attribution", StringType, false, "Whom the report quotes, in its own words");

  public static final StructType DOCUMENTS =
      DESCRIPTION
          .add("source", StringType, false, "Path of the file below the input folder")
          .add("sha256", StringType, false, "Of the bytes of the file")
          .add("media_type", StringType, false, "As found in its bytes")
          .add("pages", IntegerType, true, "Null where the file tells none")
          .add("language", StringType, false, "ISO 639-1; empty if unknown")
          .add(
              "annotated",
              BooleanType,
              false,
              "Whether the English models tagged it; if not, lemmas are forms and tags are empty")
          .add(
              "warnings",
              createArrayType(StringType, false),
              false,
              "What a reader of this document should know")
          .add("sentences", IntegerType, false, "How many it has")
          .add("settings", StringType, false, "What its sentences were annotated by")
          .add("text", StringType, false, "What all offsets count in")
          .add("paragraphs", createArrayType(PARAGRAPH, false), false, "In order")
          .add(
              "paragraph_hashes",
              createArrayType(BinaryType, false),
              false,
              "SHA-256 of the text of each paragraph, as UTF-8")
          .add("turns", createArrayType(TURN, false), false, "In order; none outside speech")
          .add(
              "quotations",
              createArrayType(QUOTATION, false),
              false,
              "Voices that a report quotes");

  private static final StructType TOKEN =
      new StructType()
          .add("begin", IntegerType, false, "Of the text of the document, in UTF-16 units")
          .add("end", IntegerType, false, "Exclusive")
          .add("form", StringType, false, "As written")
          .add("lemma", StringType, false, "Dictionary form; the form itself outside English")
          .add(
              "pos", StringType, false, "Part of speech, Penn Treebank tags; empty outside English")
          .add("entity", StringType, false, "PERSON, ORGANIZATION, LOCATION or O");

  public static final StructType SENTENCES =
      DESCRIPTION
          .add("number", IntegerType, false, "From 0 in its document")
          .add("paragraph", IntegerType, false, "Number of its paragraph, from 0")
          .add("page", IntegerType, true, "From 1; null where the file tells none")
          .add("section", StringType, false, "Headings above it, outermost first")
          .add("turn", IntegerType, true, "Number of its turn; null outside speech")
          .add("speaker", StringType, false, "Empty outside speech")
          .add("role", StringType, false, "Of the speaker; empty outside speech")
          .add("voice", StringType, false, "author, respondent or interviewer")
          .add("attribution", StringType, true, "Whom a quoted voice belongs to; null for none")
          .add("begin", IntegerType, false, "Of the text of the document, in UTF-16 units")
          .add("end", IntegerType, false, "Exclusive")
          .add("text", StringType, false, "As in the document")
          .add("tokens", createArrayType(TOKEN, false), false, "In order");

  public static final StructType CODINGS =
      new StructType()
          .add("theme", StringType, false, "Id of a theme")
          .add("document", StringType, false, "Path of the document")
          .add("sentence", IntegerType, false, "Number of the sentence in its document")
          .add("coder", StringType, false, "codebook, or the name of a person")
          .add(
              "spans",
              createArrayType(SPAN, false),
              false,
              "What matched, in the text of the document")
          .add("negated", BooleanType, false, "Whether it is a denial");

  public static final StructType REJECTIONS =
      new StructType()
          .add("path", StringType, false, "Path of the source below the input folder")
          .add(
              "revision",
              StringType,
              false,
              "One reading of one source: path, bytes, metadata, settings")
          .add("sha256", StringType, false, "Of the bytes; empty if they could not be read")
          .add("size", LongType, false, "In bytes")
          .add("media_type", StringType, false, "As far as it was found")
          .add("reason", StringType, false, "encrypted, corrupt, unsupported, empty ...")
          .add("detail", StringType, false, "What is wrong and what to do");

  /** What reading a source gives: a row a document, of which nothing is tagged, or a rejection. */
  public static final StructType READING =
      new StructType()
          .add("document", DOCUMENTS)
          .add("rejection", REJECTIONS)
          .add("size", LongType, false)
          .add("portion", IntegerType, false);

  /** A paragraph's text by its hash. */
  public static final StructType PASSAGE =
      new StructType().add("hash", BinaryType, false).add("text", StringType, false);

  private static final StructType SENTENCE =
      new StructType()
          .add("number", IntegerType, false)
          .add("tokens", createArrayType(TOKEN, false), false);

  /** The sentences of a text in order, and what their tokens' offsets count from. */
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
