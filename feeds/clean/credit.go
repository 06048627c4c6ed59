package clean

func credit(r *reading) {}
