package crosscase.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.TreeMap;

/** The annotation settings that the models module carries, in {@code annotation.properties}. */
public final class AnnotationSettings {
  private static final String RESOURCE = "/annotation.properties";

  private AnnotationSettings() {}

  /** The settings as CoreNLP takes them. */
  public static Properties properties() {
    Properties properties = new Properties();
    try (InputStream in = AnnotationSettings.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            RESOURCE + " is not on the class path: add the models module");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  /** The same for languages that the models do not know: tokens and sentences, no tags. */
  static Properties tokensOnly() {
    Properties properties = properties();
    properties.setProperty("annotators", "tokenize");
    return properties;
  }

  /** All settings on one line, sorted: equal exactly when annotation would be equal. */
  public static String fingerprint() {
    return Holder.FINGERPRINT;
  }

  /** Asked for with every document. */
  private static final class Holder {
    static final String FINGERPRINT = new TreeMap<>(properties()).toString();
  }
}
