import java.io.File;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;

/** Runs a stylesheet: {@code java Transform.java STYLESHEET IN OUT}. */
final class Transform {
  private Transform() {}

  public static void main(String[] arguments) throws Exception {
    TransformerFactory.newInstance()
        .newTransformer(new StreamSource(new File(arguments[0])))
        .transform(
            new StreamSource(new File(arguments[1])), new StreamResult(new File(arguments[2])));
  }
}
