package crosscase.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.TreeMap;

/** The annotation settings: {@code annotation.properties} in the models module. */
public final class AnnotationSettings {
  private static final String RESOURCE = "/annotation.properties";

  private AnnotationSettings() {}

  /** The settings in the form that CoreNLP expects. */
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

  /** The settings for languages without models: tokens and sentences, but no tags. */
  static Properties tokensOnly() {
    Properties properties = properties();
    properties.setProperty("annotators", "tokenize");
    return properties;
  }

  /** All settings in one sorted line; equal exactly when annotation would be equal. */
  public static String fingerprint() {
    return Holder.FINGERPRINT;
  }

  /** Computed once, because every document needs it. */
  private static final class Holder {
    static final String FINGERPRINT = new TreeMap<>(properties()).toString();
  }
}
