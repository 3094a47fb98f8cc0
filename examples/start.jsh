import java.util.*
import org.implsci.core.answer.*
import org.implsci.core.finding.*
import org.implsci.core.json.*
import org.implsci.core.measure.*
import org.implsci.nasss.*
import org.implsci.nasss.assessment.*
import org.implsci.nasss.comparison.*
import org.implsci.nasss.guidance.*
import org.implsci.nasss.profile.*
import org.implsci.nasss.project.*
import org.implsci.nasss.question.*
import static org.implsci.nasss.question.Complexity.*
void println(Object o) { System.out.println(o); }
