package crosscase.themes;

import java.io.ByteArrayInputStream;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The REFI-QDA schemas among the test resources. */
final class RefiQdaSchema {
  private RefiQdaSchema() {}

  /** Throws an exception with the place of the error unless the XML is valid. */
  static void validate(String schema, byte[] xml) throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Objects.requireNonNull(RefiQdaSchema.class.getResource(schema)))
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(xml)));
  }

  /** The validation error; empty if the XML is valid. */
  static String fault(String schema, byte[] xml) throws Exception {
    try {
      validate(schema, xml);
      return "";
    } catch (SAXException e) {
      return e.toString();
    }
  }
}
