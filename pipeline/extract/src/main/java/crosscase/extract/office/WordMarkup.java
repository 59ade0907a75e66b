package crosscase.extract.office;

import java.util.Set;
import org.xml.sax.Attributes;

/** How values are written in the XML of a docx. */
public final class WordMarkup {
  private static final Set<String> OFF = Set.of("0", "false", "off", "none");

  private WordMarkup() {}

  /** The attribute with this name, ignoring its prefix; empty if there is none. */
  static String value(Attributes attributes, String name) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals(name)) {
        return attributes.getValue(i);
      }
    }
    return "";
  }

  /** A switch is on unless its value says that it is off. */
  static boolean isOn(Attributes attributes) {
    return !OFF.contains(value(attributes, "val"));
  }

  /** The level of a heading, from 1, for an outline level; 0 for body text. */
  public static int level(String outline) {
    return outline.matches("[0-8]") ? Integer.parseInt(outline) + 1 : 0;
  }
}
