package crosscase.extract.office;

import java.util.Set;
import org.xml.sax.Attributes;

/** How the XML of a docx writes things. */
public final class WordMarkup {
  private static final Set<String> OFF = Set.of("0", "false", "off", "none");

  private WordMarkup() {}

  /** An attribute by its name without prefix; empty if it is not there. */
  static String value(Attributes attributes, String name) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals(name)) {
        return attributes.getValue(i);
      }
    }
    return "";
  }

  /** A switch is on unless it says that it is off. */
  static boolean isOn(Attributes attributes) {
    return !OFF.contains(value(attributes, "val"));
  }

  /** The level of a heading, from 1, by the outline level; 0 for body text. */
  public static int level(String outline) {
    return outline.matches("[0-8]") ? Integer.parseInt(outline) + 1 : 0;
  }
}
