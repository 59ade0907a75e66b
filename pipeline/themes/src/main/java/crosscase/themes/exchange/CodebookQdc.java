package crosscase.themes.exchange;

import crosscase.themes.ExchangeException;
import crosscase.themes.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A codebook in the REFI-QDA exchange format, {@code .qdc}. */
public final class CodebookQdc {
  private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";

  private CodebookQdc() {}

  public static void write(List<Theme> themes, OutputStream out) throws IOException {
    XmlWriter xml = new XmlWriter(out);
    xml.startRoot("CodeBook", NAMESPACE);
    xml.attribute("origin", "Crosscase");
    CodeElements.write(themes, xml);
    xml.end();
    xml.finish();
  }

  public static ImportedThemes read(InputStream in) throws IOException, ExchangeException {
    XmlNode root = XmlNode.read(in, "CodeBook");
    CodeElements codes = new CodeElements();
    codes.read(root.childrenOfFirst("Codes"));
    List<String> warnings = new ArrayList<>(codes.warnings());
    for (XmlNode set : root.childrenOfFirst("Sets")) {
      warnings.add("The set '%s' cannot be imported: left out.".formatted(set.attribute("name")));
    }
    return new ImportedThemes(codes.themes(), warnings);
  }
}
