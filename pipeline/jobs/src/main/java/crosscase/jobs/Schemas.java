package crosscase.jobs;

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
  private static final DataType WORDS = createMapType(StringType, StringType);

  private static final StructType SPAN =
      new StructType().add("begin", IntegerType, false).add("end", IntegerType, false);

  private static final StructType DESCRIPTION =
      new StructType()
          .add("document", StringType, false)
          .add("revision", StringType, false)
          .add("case", StringType)
          .add("kind", StringType, false)
          .add("title", StringType, false)
          .add("date", StringType, false)
          .add("variables", WORDS, false);

  /** A source to be read. */
  static final StructType WORK =
      DESCRIPTION
          .add("file", StringType, false)
          .add("size", LongType, false)
          .add("sha256", StringType, false)
          .add("roles", WORDS, false);

  private static final StructType PARAGRAPH =
      new StructType()
          .add("begin", IntegerType, false)
          .add("end", IntegerType, false)
          .add("form", StringType, false)
          .add("page", IntegerType)
          .add("section", StringType, false)
          .add("turn", IntegerType);

  private static final StructType TURN =
      new StructType()
          .add("number", IntegerType, false)
          .add("speaker", StringType, false)
          .add("role", StringType, false)
          .add("role_inferred", BooleanType, false)
          .add("start_ms", LongType)
          .add("codes", createArrayType(StringType, false), false);

  private static final StructType QUOTATION = SPAN.add("attribution", StringType, false);

  public static final StructType DOCUMENTS =
      DESCRIPTION
          .add("source", StringType, false)
          .add("sha256", StringType, false)
          .add("media_type", StringType, false)
          .add("pages", IntegerType)
          .add("language", StringType, false)
          .add("warnings", createArrayType(StringType, false), false)
          .add("sentences", IntegerType, false)
          .add("text", StringType, false)
          .add("paragraphs", createArrayType(PARAGRAPH, false), false)
          .add("turns", createArrayType(TURN, false), false)
          .add("quotations", createArrayType(QUOTATION, false), false);

  private static final StructType TOKEN =
      new StructType()
          .add("begin", IntegerType, false)
          .add("end", IntegerType, false)
          .add("form", StringType, false)
          .add("lemma", StringType, false)
          .add("pos", StringType, false)
          .add("entity", StringType, false);

  public static final StructType SENTENCES =
      DESCRIPTION
          .add("number", IntegerType, false)
          .add("paragraph", IntegerType, false)
          .add("page", IntegerType)
          .add("section", StringType, false)
          .add("turn", IntegerType)
          .add("speaker", StringType, false)
          .add("role", StringType, false)
          .add("voice", StringType, false)
          .add("attribution", StringType)
          .add("begin", IntegerType, false)
          .add("end", IntegerType, false)
          .add("text", StringType, false)
          .add("tokens", createArrayType(TOKEN, false), false);

  public static final StructType CODINGS =
      new StructType()
          .add("theme", StringType, false)
          .add("document", StringType, false)
          .add("sentence", IntegerType, false)
          .add("coder", StringType, false)
          .add("spans", createArrayType(SPAN, false), false)
          .add("negated", BooleanType, false);

  public static final StructType REJECTIONS =
      new StructType()
          .add("path", StringType, false)
          .add("revision", StringType, false)
          .add("sha256", StringType, false)
          .add("size", LongType, false)
          .add("media_type", StringType, false)
          .add("reason", StringType, false)
          .add("detail", StringType, false);

  /** What reading one source gives, in rows: a document with its sentences, or a rejection. */
  static final StructType OUTCOME =
      new StructType()
          .add("document", DOCUMENTS)
          .add("sentences", createArrayType(SENTENCES, false))
          .add("rejection", REJECTIONS);

  private Schemas() {}
}
