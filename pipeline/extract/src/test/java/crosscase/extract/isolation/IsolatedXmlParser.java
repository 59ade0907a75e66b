package crosscase.extract.isolation;

import java.nio.file.Path;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.helpers.DefaultHandler;

/** A program with a parser that follows every reference in a file if it can. */
final class IsolatedXmlParser {
  private IsolatedXmlParser() {}

  public static void main(String[] file) throws Exception {
    ProcessIsolation.start();
    SAXParserFactory.newInstance()
        .newSAXParser()
        .parse(Path.of(file[0]).toFile(), new DefaultHandler());
  }
}
