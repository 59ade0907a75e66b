package crosscase.themes.exchange;

import crosscase.themes.Codebook;
import crosscase.themes.CodebookFile;
import crosscase.themes.ExchangeException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A codebook in REFI-QDA's form of exchange, {@code .qdc}. */
public final class CodebookQdc {
  private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";

  private CodebookQdc() {}

  public static void write(Codebook codebook, OutputStream out) throws IOException {
    XmlWriter xml = new XmlWriter(out);
    xml.startRoot("CodeBook", NAMESPACE);
    xml.attribute("origin", "Crosscase");
    CodeElements.write(codebook.themes(), xml);
    xml.end();
    xml.finish();
  }

  public static CodebookFile.Imported read(InputStream in, String title)
      throws IOException, ExchangeException {
    XmlNode root = XmlNode.read(in, "CodeBook");
    CodeElements codes = new CodeElements();
    codes.read(root.childrenOfFirst("Codes"));
    List<String> warnings = new ArrayList<>(codes.warnings());
    for (XmlNode set : root.childrenOfFirst("Sets")) {
      warnings.add("The set '%s' has no place here.".formatted(set.attribute("name")));
    }
    return new CodebookFile.Imported(new Codebook(title, codes.themes(), ""), warnings);
  }
}
